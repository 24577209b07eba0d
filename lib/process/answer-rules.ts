import type { AnswerFact, FactState, Judgement } from './facts'
import type { TalkingPoint } from './types'

export type AnswerInput = {
  readonly state: FactState
  readonly judgement?: Judgement | null
  readonly explanation?: string | null
  readonly reason?: string | null
}

const blank = (text: string | null | undefined): boolean => !text || text.trim() === ''

function checkAnswered(point: Pick<TalkingPoint, 'kind'>, input: AnswerInput): Record<string, string[]> {
  if (point.kind === 'judgement' && !input.judgement) {
    return { judgement: ['Kies ja, deels of nee. Weet u het nog niet? Laat het punt dan open.'] }
  }
  if (point.kind === 'open' && blank(input.explanation)) {
    return { explanation: ['Beschrijf uw antwoord in een paar zinnen.'] }
  }
  return {}
}

/**
 * What is missing from an answer, per field in plain Dutch; an empty object means that it may be recorded.
 * Browser and server ask the same function. Skipping needs a reason: a step may be left out, but not silently (handbook §3.2).
 */
export function checkAnswer(point: Pick<TalkingPoint, 'kind'>, input: AnswerInput): Record<string, string[]> {
  if (input.state === 'answered') return checkAnswered(point, input)
  if (!blank(input.reason)) return {}
  const message =
    input.state === 'skipped'
      ? 'Schrijf op waarom u dit punt overslaat. Dan kan iedereen dat later terugvinden.'
      : 'Schrijf op waarom dit punt hier niet van toepassing is.'
  return { reason: [message] }
}

/** Whether a recorded fact counts: complete by the same rule, and with a name to it. */
export function isComplete(point: Pick<TalkingPoint, 'kind'>, fact: AnswerFact): boolean {
  if (fact.state === null || blank(fact.by)) return false
  return Object.keys(checkAnswer(point, { ...fact, state: fact.state })).length === 0
}
