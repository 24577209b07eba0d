import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { toDay } from '@/lib/platform/day'

/** A party on the map of this very programme; null when it is not there or was taken off. */
export const loadStakeholder = (db: Db, programmeId: string, stakeholderId: string) =>
  db.stakeholder.findUnique({ where: { id: stakeholderId, programmeId, removedAt: null } })

/** Every party on the map by name, with when the partner it became took part. */
export async function loadStakeholders(db: Db, programmeId: string) {
  const parties = await db.stakeholder.findMany({
    where: { programmeId, removedAt: null }, orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: { organisation: { select: { name: true, periods: true } } },
  })
  return parties.map(({ municipalityId: _, programmeId: __, removedAt: ___, organisation, ...party }) => ({
    ...party,
    partner: organisation?.name ?? null,
    periods: organisation && organisation.periods.map(({ joinedOn, leftOn }) => ({ joinedOn: toDay(joinedOn), leftOn: leftOn && toDay(leftOn) })),
  }))
}
export type StakeholderView = Awaited<ReturnType<typeof loadStakeholders>>[number]

/** The fields of life where the problems are, with their version. */
export const loadProblemFields = (db: Db, programmeId: string) =>
  db.problemField.findMany({ where: { programmeId }, orderBy: { field: 'asc' } })
