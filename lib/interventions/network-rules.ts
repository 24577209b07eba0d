import type { Status } from './schema'

type Link = { id: string; goalId: string; direct: boolean; how: string; seenMeaning: number }
export type NetIntervention = { id: string; title: string; status: Status; contributions: readonly Link[] }
export type NetGoal = { id: string; title: string; parentId: string | null; meaning: number; retiredOn: string | null }

const taken: readonly Status[] = ['planned', 'running', 'completed']
const live: readonly Status[] = ['planned', 'running']

/** Whether it says how it contributes to at least one goal, in words. */
export const statesContribution = ({ contributions }: Pick<NetIntervention, 'contributions'>) =>
  contributions.some(({ how }) => how.trim() !== '')

/** What holds and must be served itself: goals, and ambitions without a goal; an ambition with goals is served through those. */
export function goalsToServe<G extends NetGoal>(goals: readonly G[]): G[] {
  const holding = goals.filter(({ retiredOn }) => retiredOn === null)
  const above = new Set(holding.map(({ parentId }) => parentId))
  return holding.filter(({ id }) => !above.has(id))
}

/** Of these, the ones for which nothing is planned, running or done. */
export function goalsWithout<G extends NetGoal>(goals: readonly G[], interventions: readonly NetIntervention[]): G[] {
  const served = new Set(interventions.filter(({ status }) => taken.includes(status)).flatMap(({ contributions }) => contributions.map(({ goalId }) => goalId)))
  return goalsToServe(goals).filter(({ id }) => !served.has(id))
}

/** What the goal meant when somebody last held the contribution against it is no longer what it means (figure 3.1, the cogs). */
export const needsAnotherLook = ({ seenMeaning }: Pick<Link, 'seenMeaning'>, goal: Pick<NetGoal, 'meaning' | 'retiredOn'>) =>
  goal.retiredOn === null && seenMeaning < goal.meaning

/** Everything in the network of goals and interventions that asks for attention (wijkengids 4.2). */
export function networkFindings<G extends NetGoal, I extends NetIntervention>(goals: readonly G[], interventions: readonly I[]) {
  const counted = interventions.filter(({ status }) => status !== 'declined' && status !== 'stopped')
  const links = counted.flatMap((intervention) => (intervention.contributions as readonly I['contributions'][number][]).flatMap((contribution) => {
    const goal = goals.find(({ id }) => id === contribution.goalId)
    return goal ? [{ intervention, goal, contribution }] : []
  }))
  return {
    withoutContribution: counted.filter((intervention) => !statesContribution(intervention)),
    goalsWithout: goalsWithout(goals, interventions),
    // One effort that serves more goals at once is a chance to link them (koppelkans, handbook §6.3).
    oneGoalOnly: counted.filter(({ status, contributions }) => live.includes(status) && contributions.length === 1),
    toLookAt: links.filter(({ contribution, goal }) => needsAnotherLook(contribution, goal)),
    onRetired: links.filter(({ goal }) => goal.retiredOn !== null),
  }
}
