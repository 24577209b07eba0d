import 'server-only'
import { dayBefore, toDate, toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { ProgrammeEvent } from './audit-types'
import { loadCarried } from './load-carried'
import { loadOrganisation } from './load-organisation'
import { programmeResource } from './load-programme'
import { leaveProblem, notYet } from './partner-days'
import { leaveAllianceSchema } from './schema'

type Leaving = { municipalityId: string; programmeId: string; organisationId: string; leftOn: Date; leaveReason: string }

/** Closes the running period. Of whom nobody noted when it joined, it is said to be there from the start. */
async function closePeriod(db: Db, { leftOn, leaveReason, ...ids }: Leaving) {
  const running = await db.partnerPeriod.findFirst({ where: { organisationId: ids.organisationId, leftOn: null }, orderBy: { joinedOn: 'desc' } })
  const problem = leaveProblem(running ?? undefined, leftOn)
  if (problem) return broken(problem, 'leftOn')
  if (running) {
    await db.partnerPeriod.update({ where: { id: running.id }, data: { leftOn, leaveReason, version: { increment: 1 } } })
    return ok(null)
  }
  const { startsOn, createdAt } = await db.programme.findUniqueOrThrow({ where: { id: ids.programmeId }, select: { startsOn: true, createdAt: true } })
  // A programme is prepared before it starts, but nobody leaves what was not there yet.
  const begun = toDate(formatIsoDay(createdAt))
  const early = leaveProblem({ joinedOn: toDate(dayBefore(toDay(startsOn < begun ? startsOn : begun))), leftOn: null }, leftOn)
  if (early) return broken('Deze dag ligt vóór het begin van de wijkaanpak. Kies een latere dag.', 'leftOn')
  await db.partnerPeriod.create({ data: { ...ids, joinedOn: startsOn < leftOn ? startsOn : leftOn, leftOn, leaveReason } })
  return ok(null)
}

/** Notes that a partner left the alliance. What it said stays readable; nobody waits for it any more. */
export const leaveAlliance = defineUseCase({
  permission: 'programme.edit',
  input: leaveAllianceSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, organisationId, version: seen, leftOn, leaveReason, known }) => {
    const organisation = await loadOrganisation(db, programmeId, organisationId)
    if (!organisation) return notFound()
    const { programme, active, name, version } = organisation
    if (!authorise(programmeResource(programme))) return denied()
    const early = notYet(leftOn, formatIsoDay(now))
    if (early) return broken(early, 'leftOn')
    const carried = await loadCarried(db, programmeId, organisationId)
    if (seen === version && active && carried !== '' && known === undefined)
      return broken(`Deze partner is nog trekker van of deed nog: ${carried}. Zoek daar een andere partner voor, of vink aan dat u dit weet.`, 'known')
    const { count } = await db.organisation.updateMany({
      where: { id: organisationId, version: seen, active: true }, data: { active: false, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ active, version })
    const closed = await closePeriod(db, { municipalityId: programme.municipalityId, programmeId, organisationId, leftOn, leaveReason })
    if (!closed.ok) return closed
    await audit({
      type: 'organisation.left' satisfies ProgrammeEvent, objectType: 'organisation', objectId: organisationId, programmeId,
      before: { name, active }, after: { name, active: false, leftOn: leftOn.toISOString().slice(0, 10), leaveReason, carried },
    })
    return ok({ organisationId })
  },
})
