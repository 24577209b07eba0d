import 'server-only'
import { toDay } from '@/lib/platform/day'
import { joinedBy } from '@/lib/alliance/partner-periods'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import type { PhaseCode } from '@/lib/process/types'

/** A partner; `asked` is false when it joined after the conversation was closed, so that nobody waits for its answer there. */
export type AskedOrganisation = { id: string; name: string; active: boolean; asked: boolean }

/** The partners of a programme by name, and who was asked in a phase of a cycle (handbook §5.1: parties join on the way). */
export async function loadAskedOrganisations(
  db: Db, programmeId: string, { phase, cycle }: { phase: PhaseCode; cycle: number },
): Promise<AskedOrganisation[]> {
  const state = await db.phaseState.findFirst({ where: { programmeId, phase, cycle, status: 'closed' }, select: { closedAt: true } })
  const closedOn = state?.closedAt ? formatIsoDay(state.closedAt) : null
  const organisations = await db.organisation.findMany({
    where: { programmeId }, orderBy: { name: 'asc' },
    select: { id: true, name: true, active: true, periods: { select: { joinedOn: true } } },
  })
  return organisations.map(({ periods, ...organisation }) => ({
    ...organisation, asked: closedOn === null || joinedBy(periods.map(({ joinedOn }) => ({ joinedOn: toDay(joinedOn) })), closedOn),
  }))
}

/** Whose answers count or are waited for: those who take part and were asked, or who answered all the same. */
export const waitedFor = (organisations: readonly AskedOrganisation[], answers: readonly { organisationId: string | null }[]): string[] =>
  organisations
    .filter(({ id, active, asked }) => active && (asked || answers.some(({ organisationId }) => organisationId === id)))
    .map(({ id }) => id)
