import { goalsWithout, networkFindings, type NetGoal, type NetIntervention } from '@/lib/interventions/network-rules'
import type { CoverOf } from '@/lib/finance/book-types'

type Goal = NetGoal & { breakthrough: boolean; ownerName: string }
type Report = { course: 'on_course' | 'attention' | 'stuck' } | null
type Intervention = NetIntervention & { owner: string; ownerLeft: boolean; report: Report }

/** What is needed for a goal in a year, how much is not sure yet, and what is meant for it beyond that; null when there is no money in it. */
export type GoalMoney = { readonly needCents: bigint; readonly certainCents: bigint; readonly openCents: bigint; readonly beyondCents: bigint } | null

const live = ({ status }: NetIntervention) => status === 'planned' || status === 'running'

function moneyOf(covers: readonly CoverOf[]): GoalMoney {
  const needCents = covers.reduce((total, cover) => total + cover.needCents, 0n)
  const certainCents = covers.reduce((total, cover) => total + cover.certainCents, 0n)
  const beyondCents = covers.reduce((total, cover) => total + cover.surplusCents, 0n)
  return needCents + beyondCents === 0n ? null : { needCents, certainCents, openCents: needCents - certainCents, beyondCents }
}

type Given = {
  readonly goals: readonly Goal[]
  readonly interventions: readonly Intervention[]
  /** The money of each goal in the year that is looked at. */
  readonly money: ReadonlyMap<string, CoverOf>
}

/** The goals with what is done for each and the money it takes, ambitions first: the whole course on one page (handbook §5.2, §6.3). */
export function courseTree({ goals, interventions, money }: Given) {
  const idle = new Set(goalsWithout(goals, interventions).map(({ id }) => id))
  const below = (id: string): Goal[] => goals.filter(({ parentId }) => parentId === id).flatMap((goal) => [goal, ...below(goal.id)])
  const ids = new Set(goals.map(({ id }) => id))
  const servedBy = (goalId: string) => interventions.filter((one) => live(one) && one.contributions.some((link) => link.goalId === goalId))
    .map(({ id, title, owner, status, report }) => ({ id, title, owner, status, course: report?.course ?? null }))
  const line = (goal: Goal) => ({ id: goal.id, title: goal.title, breakthrough: goal.breakthrough, owner: goal.ownerName, idle: idle.has(goal.id), interventions: servedBy(goal.id) })
  return {
    ambitions: goals.filter(({ parentId }) => parentId === null).map((ambition) => {
      const all = [ambition, ...below(ambition.id)]
      return { ...line(ambition), goals: all.slice(1).map(line), money: moneyOf(all.flatMap(({ id }) => money.get(id) ?? [])) }
    }),
    /** Goals whose ambition was retired. */
    astray: goals.filter(({ parentId }) => parentId !== null && !ids.has(parentId)).map(line),
  }
}
export type CourseAmbition = ReturnType<typeof courseTree>['ambitions'][number]

/** What in goals and work asks for attention, with how often; nothing is left out because it is small. */
export function courseCounts(goals: readonly Goal[], all: readonly Intervention[]) {
  // A proposal is not of the programme yet, and what ended asks nothing any more.
  const interventions = all.filter(live)
  const { withoutContribution, toLookAt, onRetired } = networkFindings(goals, interventions)
  const idle = goalsWithout(goals, all)
  const [ambitions, ids] = [goals.filter(({ parentId }) => parentId === null), new Set(goals.map(({ id }) => id))]
  return {
    ambitions: ambitions.length, goals: goals.length - ambitions.length, astray: goals.filter(({ parentId }) => parentId !== null && !ids.has(parentId)).length,
    withoutContribution: withoutContribution.length, idleGoals: idle.filter(({ parentId }) => parentId !== null).length, idleAmbitions: idle.filter(({ parentId }) => parentId === null).length, toLookAt: toLookAt.length, onRetired: onRetired.length,
    stuck: interventions.filter((one) => one.report?.course === 'stuck').length, live: interventions.length,
    ownerLeft: interventions.filter(({ ownerLeft }) => ownerLeft).length,
  }
}
