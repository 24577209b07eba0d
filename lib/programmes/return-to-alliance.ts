import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { ProgrammeEvent } from './audit-types'
import { loadOrganisation } from './load-organisation'
import { programmeResource } from './load-programme'
import { notYet, returnProblem } from './partner-days'
import { returnToAllianceSchema } from './schema'

/** Notes that a partner that left takes part again, in a period of its own. */
export const returnToAlliance = defineUseCase({
  permission: 'programme.edit',
  input: returnToAllianceSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, organisationId, version: seen, joinedOn, joinReason }) => {
    const organisation = await loadOrganisation(db, programmeId, organisationId)
    if (!organisation) return notFound()
    const { programme, active, name, version } = organisation
    if (!authorise(programmeResource(programme))) return denied()
    const periods = await db.partnerPeriod.findMany({ where: { organisationId } })
    const problem = notYet(joinedOn, formatIsoDay(now)) ?? returnProblem(periods, joinedOn)
    if (problem) return broken(problem, 'joinedOn')
    const { count } = await db.organisation.updateMany({
      where: { id: organisationId, version: seen, active: false }, data: { active: true, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ active, version })
    const { municipalityId } = programme
    await db.partnerPeriod.create({ data: { municipalityId, programmeId, organisationId, joinedOn, joinReason } })
    await audit({
      type: 'organisation.returned' satisfies ProgrammeEvent, objectType: 'organisation', objectId: organisationId, programmeId,
      before: { name, active }, after: { name, active: true, joinedOn: joinedOn.toISOString().slice(0, 10), joinReason },
    })
    return ok({ organisationId })
  },
})
