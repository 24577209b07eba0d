import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { toDay, toDayOrNull } from '@/lib/platform/day'
import { readableVersions } from './readable'

const whole = {
  programme: { select: { id: true, municipalityId: true } },
  signatories: { orderBy: { position: 'asc' }, include: { organisation: { select: { name: true } } } },
  promises: { orderBy: { id: 'asc' } },
} as const

/** One at a time writes in the contract of a programme, so that nothing slips in while the last one signs. */
export async function lockContract(db: Db, programmeId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${'contract:' + programmeId}, 0))`
}

/** One version of the contract of this very programme, with who signs and what was promised in it; null when it is not there. */
export function loadContract(db: Db, programmeId: string, contractId: string) {
  return db.contractVersion.findUnique({ where: { id: contractId, programmeId }, include: whole })
}

/** The same by its number; without a number the newest that everybody signed, or else the one being written. Without `drafts` only what was signed. */
export async function loadContractByNumber(db: Db, { programmeId, number, drafts }: { programmeId: string; number: number | null; drafts: boolean }) {
  if (number !== null) return db.contractVersion.findFirst({ where: { programmeId, number, ...readableVersions(drafts) }, include: whole })
  const newest = { orderBy: { number: 'desc' }, include: whole } as const
  const signed = await db.contractVersion.findFirst({ where: { programmeId, closedAt: { not: null } }, ...newest })
  return signed ?? (drafts ? db.contractVersion.findFirst({ where: { programmeId }, ...newest }) : null)
}

export type LoadedContract = NonNullable<Awaited<ReturnType<typeof loadContract>>>

/** What people wrote in it, to compare and to show after a collision. */
export const textOf = (contract: LoadedContract) => ({
  kindName: contract.kindName, title: contract.title, startingPoints: contract.startingPoints, priorities: contract.priorities,
  directionNote: contract.directionNote, startsOn: toDayOrNull(contract.startsOn), evaluateOn: toDayOrNull(contract.evaluateOn),
  signatories: contract.signatories.map(({ organisationId, personName, personTitle }) => ({ organisationId, personName, personTitle })),
})

/** Who signs, and when that was done. */
export const signatoriesOf = (contract: LoadedContract) =>
  contract.signatories.map(({ id, organisationId, organisation, personName, personTitle, signedOn }) => ({
    id, organisationId, organisation: organisation.name, personName, personTitle, signedOn: toDayOrNull(signedOn),
  }))

/** What was promised in it, as it was written; how that goes is told with the promises. */
export const promisesOf = (contract: LoadedContract) =>
  contract.promises.map(({ id, organisationId, direction, kind, text, amountCents, hours, dueOn, goal, sectionId }) => ({
    id, organisationId, direction, kind, text, amountCents: amountCents === null ? null : String(amountCents), hours,
    dueOn: toDay(dueOn), goal, sectionId,
  }))
