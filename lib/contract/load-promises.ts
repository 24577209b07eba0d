import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toDay } from '@/lib/platform/day'
import { deliveredUntilNow, type PromiseFact } from './promise-rules'

const withHistory = {
  programme: { select: { id: true, municipalityId: true, contentVersion: true } },
  organisation: { select: { name: true } },
  contract: { select: { id: true, number: true, kindName: true, closedAt: true } },
  deliveries: { orderBy: [{ toldAt: 'asc' }, { id: 'asc' }], include: { toldBy: { select: { name: true } } } },
} as const satisfies Prisma.PromiseInclude

/** Promises with all that was told of their delivery, nearest date first. */
export function loadPromises(db: Db, where: Prisma.PromiseWhereInput) {
  return db.promise.findMany({ where, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], include: withHistory })
}

/** One promise of this very programme; null when it is not there. */
export function loadPromise(db: Db, programmeId: string, promiseId: string) {
  return db.promise.findUnique({ where: { id: promiseId, programmeId }, include: withHistory })
}

export type LoadedPromise = NonNullable<Awaited<ReturnType<typeof loadPromise>>>

/** Whether a next version followed on the contract it stood in: then what was left of it may stand there, and it cannot return. */
export async function isReplaced(db: Db, programmeId: string, contract: LoadedPromise['contract']): Promise<boolean> {
  return contract !== null && (await db.contractVersion.count({ where: { programmeId, number: { gt: contract.number } } })) > 0
}

/** The promise as the rules read it. */
export const factOf = ({ organisationId, direction, kind, status, dueOn, amountCents, hours, deliveries }: LoadedPromise): PromiseFact =>
  ({ organisationId, direction, kind, status, amountCents, hours, dueOn: toDay(dueOn), delivered: deliveredUntilNow(deliveries) })

/** The promise as people read it. */
export const promiseView = (promise: LoadedPromise) => ({
  id: promise.id, version: promise.version, ...factOf(promise), organisation: promise.organisation.name, text: promise.text,
  goal: promise.goal, sectionId: promise.sectionId, madeOn: toDay(promise.madeOn),
  contract: promise.contract && {
    id: promise.contract.id, number: promise.contract.number, kindName: promise.contract.kindName, signed: promise.contract.closedAt !== null,
  },
  history: promise.deliveries.map(({ id, status, text, amountCents, hours, toldBy, toldAt }) =>
    ({ id, status, text, amountCents, hours, toldBy: toldBy.name, toldAt })),
})
export type PromiseView = ReturnType<typeof promiseView>

/** What of a promise may be edited, as the audit log and a collision tell it. */
export const promiseSnapshot = (promise: Omit<LoadedPromise, 'programme' | 'organisation' | 'contract' | 'deliveries'>) => ({
  organisationId: promise.organisationId, direction: promise.direction, text: promise.text, kind: promise.kind,
  amountCents: promise.amountCents === null ? null : String(promise.amountCents), hours: promise.hours,
  madeOn: toDay(promise.madeOn), dueOn: toDay(promise.dueOn), goal: promise.goal, sectionId: promise.sectionId,
  contractId: promise.contractId,
})
