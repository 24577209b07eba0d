import { AsyncLocalStorage } from 'node:async_hooks'

const tenant = new AsyncLocalStorage<string>()

/** The municipality the running transaction is limited to; undefined in a system transaction. */
export const currentTenant = (): string | undefined => tenant.getStore()

export const inTenant = <T>(municipalityId: string, run: () => Promise<T>): Promise<T> => tenant.run(municipalityId, run)

/** Leaves the tenant, for the few things that come before one is known. */
export const outsideTenant = <T>(run: () => Promise<T>): Promise<T> => tenant.exit(run)
