import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { choiceProblem, choiceRow, choiceSnapshot } from './participation-record'
import { correctParticipationSchema } from './participation-schema'

/** Corrects how a choice was written down. Another variant is another choice. */
export const correctParticipation = defineUseCase({
  permission: 'alliance.edit',
  input: correctParticipationSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, choiceId, version, ...typed }) => {
    const choice = await db.participationChoice.findUnique({ where: { id: choiceId, programmeId } })
    if (!choice) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: choice.municipalityId }))) return denied()
    const problem = choiceProblem(typed, formatIsoDay(now))
    if (problem) return broken(problem.message, problem.field)
    const { count } = await db.participationChoice.updateMany({
      where: { id: choiceId, version }, data: { ...choiceRow(typed), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...choiceSnapshot(choice), version: choice.version })
    await audit({
      type: 'participation.corrected' satisfies AllianceEvent, objectType: 'ParticipationChoice', objectId: choiceId, programmeId,
      before: choiceSnapshot(choice), after: typed,
    })
    return ok({ choiceId })
  },
})
