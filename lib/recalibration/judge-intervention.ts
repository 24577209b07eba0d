import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { toDate } from '@/lib/platform/day'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { RecalibrationEvent } from './audit-types'
import { loadJudged, loadRecalibration, lockRecalibration } from './load-recalibration'
import { lookedBackCycle } from './looked-back-cycle'
import { asksVerdict, nextToJudge } from './rules'
import { verdictWords } from './questions'
import { judgeSchema } from './schema'

/** Chooses for one intervention whether it continues, is adjusted, stops or is complete, with the reason (handbook §8.1, §8.2). */
export const judgeIntervention = defineUseCase({
  permission: 'recalibration.edit',
  input: judgeSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, interventionId, seen, ...choice }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    await lockRecalibration(db, programmeId)
    const cycle = await lookedBackCycle(db, programme)
    const recalibration = await loadRecalibration(db, programmeId, cycle)
    const all = await loadJudged(db, programmeId, cycle)
    const intervention = all.find(({ id }) => id === interventionId)
    if (!recalibration || !intervention) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (recalibration.closedAt) return broken('Dit herijken is afgesloten. Aan de keuzes verandert niets meer.')
    if (!asksVerdict(intervention.status)) return broken('Deze interventie loopt niet meer, of is nog een voorstel. Hier valt niets te kiezen.')
    if (intervention.choices !== seen) {
      const { kind, reason, effectOnGoals, effectOnMoney } = intervention.choice ?? { kind: null, reason: '', effectOnGoals: '', effectOnMoney: '' }
      return conflict({ kind: kind === null ? '' : verdictWords[kind].label, reason, effectOnGoals, effectOnMoney, seen: intervention.choices })
    }
    await db.interventionChoice.create({
      data: {
        ...choice, municipalityId: programme.municipalityId, interventionId, chosenById: actor.userId,
        chosenOn: toDate(formatIsoDay(now)), at: now, recalibrationOf: cycle,
      },
    })
    await audit({
      type: 'recalibration.judged' satisfies RecalibrationEvent, objectType: 'intervention', objectId: interventionId, programmeId,
      before: { verdict: intervention.verdict }, after: { cycle, ...choice },
    })
    return ok({ chosenId: interventionId, nextId: nextToJudge(all, interventionId)?.id ?? null })
  },
})
