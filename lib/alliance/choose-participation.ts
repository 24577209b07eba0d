import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { choiceProblem, choiceRow } from './participation-record'
import { chooseParticipationSchema } from './participation-schema'

/** Records which place residents have, why and with which agreements; earlier choices stay as history (handbook §6.2). */
export const chooseParticipation = defineUseCase({
  permission: 'alliance.edit',
  input: chooseParticipationSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, ...typed }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const problem = choiceProblem(typed, formatIsoDay(now))
    if (problem) return broken(problem.message, problem.field)
    const { id } = await db.participationChoice.create({
      data: { ...choiceRow(typed), municipalityId: programme.municipalityId, programmeId, recordedById: actor.userId },
    })
    await audit({
      type: 'participation.chosen' satisfies AllianceEvent, objectType: 'ParticipationChoice', objectId: id, programmeId, after: typed,
    })
    return ok({ choiceId: id })
  },
})
