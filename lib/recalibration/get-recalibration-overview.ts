import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { goalConsequences, moneyConsequences } from './consequences'
import { loadExecutionNow } from './load-execution'
import { loadJudged, loadRecalibration } from './load-recalibration'
import { loadMoneyFrom, yearAfter } from './load-money-from'
import { lookedBackCycle } from './looked-back-cycle'
import { missingForClosing, outcomeOf } from './rules'
import { afterSchema, questions } from './schema'

/** The look back on one page, for those who decide: what goes on, changes, stops and is done, why, and what that does to goals and money. */
export const getRecalibrationOverview = defineQuery({
  permission: 'recalibration.read',
  input: afterSchema,
  run: async ({ db, authorise }, { programmeId, after }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const cycle = await lookedBackCycle(db, programme)
    const [recalibration, execution] = [await loadRecalibration(db, programmeId, cycle), await loadExecutionNow(db, programmeId, cycle)]
    if (!recalibration) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const [judged, goals] = [await loadJudged(db, programmeId, cycle), await loadGoals(db, programmeId)]
    const closed = recalibration.closedAt !== null
    const rows = judged.map((row) => ({ ...row, outcome: outcomeOf(row.status, row.verdict, closed) }))
    const titles = new Map(goals.map(({ id, title }) => [id, title]))
    const last = judged.find(({ id }) => id === after)
    return ok({
      programme: { id: programme.id, name: programme.name }, cycle, execution: execution?.title ?? null, closedAt: recalibration.closedAt, begunNext: programme.currentCycle > cycle,
      missing: missingForClosing(recalibration, judged), answers: questions.map((question) => ({ question, answer: recalibration[question] })),
      interventions: rows.flatMap(({ id, title, owner, outcome, verdict, choice, contributions }) => outcome === null ? [] : [{
        id, title, owner: owner.name, outcome, choice: verdict === outcome ? choice : null, goals: contributions.flatMap(({ goalId }) => titles.get(goalId) ?? []),
      }]),
      proposals: judged.filter(({ status }) => status === 'proposed').length, goals: goalConsequences(goals, rows),
      money: execution ? moneyConsequences(rows, await loadMoneyFrom(db, judged.map(({ id }) => id), yearAfter(execution))) : [],
      justChosen: last?.verdict ? { id: last.id, title: last.title, verdict: last.verdict } : null,
    })
  },
})
export type RecalibrationOverview = Extract<Awaited<ReturnType<typeof getRecalibrationOverview>>, { ok: true }>['value']
