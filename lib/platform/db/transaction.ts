import 'server-only'
import { client, type Db } from './client'
import { inTenant, outsideTenant } from './tenant-context'

/** Runs `work` in one transaction that can only see and change rows of this municipality. */
export function tenantTransaction<T>(municipalityId: string, work: (db: Db) => Promise<T>): Promise<T> {
  return inTenant(municipalityId, () =>
    client().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.municipality', ${municipalityId}, true)`
      return work(tx as unknown as Db)
    }),
  )
}

/**
 * Runs `work` across municipalities: only where no tenant is known yet (signing in, the public page, health, start-up).
 * The architecture test lists who may import this.
 */
export function systemTransaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return outsideTenant(() =>
    client().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.system', 'on', true)`
      return work(tx as unknown as Db)
    }),
  )
}
