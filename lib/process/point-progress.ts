import { isComplete } from './answer-rules'
import { applies, type ConditionContext } from './conditions'
import type { AnswerFact, PointState } from './facts'
import type { TalkingPoint } from './types'

export type ProgressContext = ConditionContext & {
  readonly cycle: number
  /** The organisations of the alliance now, in the order in which they should be shown. */
  readonly organisationIds: readonly string[]
}

/** One organisation beside a point that every partner answers for itself. */
export type OrganisationAnswer = {
  readonly organisationId: string
  /** False for an organisation that left; its answer stays readable but nobody waits for it. */
  readonly inAlliance: boolean
  readonly state: PointState
  readonly fact: AnswerFact | null
}

export type PointProgress = {
  readonly point: TalkingPoint
  /** False while the condition of the point does not hold; then it is not counted, but what was said stays readable. */
  readonly applies: boolean
  /** State of the agreed answer. */
  readonly state: PointState
  readonly agreed: AnswerFact | null
  /** Answers side by side, for points that organisations answer; empty for other points. Never averaged. */
  readonly spread: readonly OrganisationAnswer[]
  /**
   * Only the agreed answer closes the conversation: a judgement, a skip or "not applicable" that all stand behind.
   * Answers of partners alone are the start of it, also when every partner answered (handbook §3.2: weigh together).
   */
  readonly discussed: boolean
  /** Some partner answered, but there is no agreed answer yet. */
  readonly partlyOpen: boolean
}

/** Later facts replace earlier ones; at the same instant the text decides, so that order of arrival never does. */
function later(a: AnswerFact, b: AnswerFact): AnswerFact {
  const [timeA, timeB] = [a.at.getTime(), b.at.getTime()]
  if (timeA !== timeB) return timeA > timeB ? a : b
  return JSON.stringify(a) > JSON.stringify(b) ? a : b
}

function standing(point: TalkingPoint, facts: readonly AnswerFact[]): AnswerFact | null {
  const counting = facts.filter((fact) => fact.state === null || isComplete(point, fact))
  const [first, ...rest] = counting
  if (!first) return null
  const last = rest.reduce(later, first)
  return last.state === null ? null : last
}

function spreadOf(
  point: TalkingPoint,
  facts: readonly AnswerFact[],
  organisationIds: readonly string[],
): OrganisationAnswer[] {
  const members = [...new Set(organisationIds)]
  const answer = (organisationId: string, inAlliance: boolean): OrganisationAnswer => {
    const fact = standing(point, facts.filter((candidate) => candidate.organisationId === organisationId))
    return { organisationId, inAlliance, state: fact?.state ?? 'open', fact }
  }
  const former = [...new Set(facts.flatMap((fact) => fact.organisationId ?? []))]
    .filter((id) => !members.includes(id))
    .sort()
    .map((id) => answer(id, false))
    .filter((entry) => entry.fact !== null)
  return [...members.map((id) => answer(id, true)), ...former]
}

/** Where one talking point stands in one cycle. `facts` may hold anything; what belongs elsewhere is left aside. */
export function pointProgress(
  point: TalkingPoint,
  facts: readonly AnswerFact[],
  context: ProgressContext,
): PointProgress {
  const own = facts.filter((fact) => fact.pointId === point.id && fact.cycle === context.cycle)
  const agreed = standing(point, own.filter((fact) => fact.organisationId === null))
  const spread = point.answeredBy === 'organisation' ? spreadOf(point, own, context.organisationIds) : []
  return {
    point,
    applies: applies(point, context),
    state: agreed?.state ?? 'open',
    agreed,
    spread,
    discussed: agreed !== null,
    partlyOpen: agreed === null && spread.some((entry) => entry.inAlliance && entry.fact !== null),
  }
}
