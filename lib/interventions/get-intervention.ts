import 'server-only'
import { toDayOrNull } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { canBeTold, choicesFor } from './choice-rules'
import { loadFollowed, loadSealedDecisions } from './load-followed'
import { interventionSnapshot, loadIntervention, type LoadedIntervention } from './load-intervention'
import { loadMoneyAhead } from './load-money-ahead'
import { firstYearAhead, lineWords, moneyWords } from './money-ahead'
import { needsAnotherLook } from './network-rules'
import { interventionSchema } from './schema'

const view = (intervention: LoadedIntervention) => {
  const { id, title, what, status, owner, coalition, others, targetGroup, places, newness, complement, publicText, open, version, weighing, carriedFromId } = intervention
  const { quickWin, smallWin, residentsInitiative, pilot, experiment, hypothesis, obstacle, obstacleLevel, learningQuestion, stopRule, scaleUpOn } = intervention
  return {
    id, title, what, status, version, owner, partners: coalition.map(({ organisation }) => organisation), others, targetGroup, places, newness, complement, publicText, open,
    startsOn: toDayOrNull(intervention.startsOn), endsOn: toDayOrNull(intervention.endsOn), weighing, weighedOn: toDayOrNull(intervention.weighedOn), carriedFromId,
    marks: { quickWin, smallWin, residentsInitiative, pilot, experiment },
    experiment: experiment ? { hypothesis, obstacle, obstacleLevel, learningQuestion, stopRule, scaleUpOn: toDayOrNull(scaleUpOn) } : null,
    contributions: intervention.contributions.map(({ id: contributionId, goalId, goal, direct, how, version: seen, seenMeaning }) => {
      const retiredOn = toDayOrNull(goal.retiredOn)
      return {
        id: contributionId, goalId, goal: goal.title, meaning: goal.meaning, direct, how, version: seen, retiredOn, retiredReason: goal.retiredReason,
        lookAgain: needsAnotherLook({ seenMeaning }, { meaning: goal.meaning, retiredOn }),
      }
    }),
  }
}

/** What is put down for it in later years, in words; null when there is nothing. */
async function moneyLater(db: Db, { id, status }: LoadedIntervention, choices: { kind: string; chosenOn: string }[], today: string) {
  const ended = status === 'stopped' || status === 'completed'
  const last = choices.find(({ kind }) => kind === 'stop' || kind === 'complete')
  const lines = (await loadMoneyAhead(db, [id], firstYearAhead(today, ended ? last?.chosenOn ?? null : null))).get(id) ?? []
  return lines.length === 0 ? null : { words: moneyWords(lines), lines: lines.map(lineWords), ended, costs: lines.some(({ cost }) => cost) }
}

/** One intervention with what it contributes to, how it goes and what was chosen, and what this person may do with it. */
export const getIntervention = defineQuery({
  permission: 'intervention.read',
  input: interventionSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, interventionId }) => {
    const programme = await loadProgramme(db, programmeId)
    const intervention = programme && (await loadIntervention(db, programmeId, interventionId))
    if (!intervention) return notFound()
    const resource = { ...programmeResource(programme), organisationId: intervention.ownerId }
    if (!authorise(resource)) return denied()
    const [definition, atTable] = [definitionOf(programme), allows('decision.read-closed', actor, resource)]
    const changes = intervention.execution.closedAt === null
    const allowed = {
      edit: changes && allows('intervention.edit', actor, resource), weigh: changes && allows('intervention.weigh', actor, resource) && (intervention.status === 'proposed' || intervention.status === 'declined'),
      /** Who weighs can simply decline. */
      withdraw: changes && intervention.status === 'proposed' && allows('intervention.edit', actor, resource) && !allows('intervention.weigh', actor, resource),
      tell: changes && canBeTold(intervention.status) && allows('intervention.edit', actor, resource),
      confirm: changes && allows('intervention.confirm', actor, resource), choose: changes && choicesFor(intervention.status).length > 0 && allows('intervention.choose', actor, resource),
    }
    const followed = await loadFollowed(db, interventionId, definition, atTable)
    const today = formatIsoDay(now)
    return ok({
      programme: { id: programme.id, name: programme.name }, today, execution: { cycle: intervention.execution.cycle, title: intervention.execution.title, closed: !changes, isCurrent: intervention.execution.cycle === programme.currentCycle },
      intervention: view(intervention), form: interventionSnapshot(intervention), ...followed, money: await moneyLater(db, intervention, followed.choices, today),
      decisions: allowed.choose ? await loadSealedDecisions(db, programmeId, definition, atTable) : [], canChoose: choicesFor(intervention.status), allowed,
    })
  },
})
export type InterventionPage = Extract<Awaited<ReturnType<typeof getIntervention>>, { ok: true }>['value']
