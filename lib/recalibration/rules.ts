import { questions, type Question, type Verdict } from './schema'
import { questionWords } from './questions'

type Answers = Readonly<Record<Question, string>>
type Status = 'proposed' | 'declined' | 'planned' | 'running' | 'stopped' | 'completed'

/** What runs or is planned is looked back upon; a proposal was never begun, and what ended has its reason already. */
export const asksVerdict = (status: Status): boolean => status === 'planned' || status === 'running'

/** The next in the list that asks a choice and has none; after the last the list begins again. Undefined when all are chosen. */
export function nextToJudge<I extends { readonly id: string; readonly status: Status; readonly verdict: Verdict | null }>(all: readonly I[], from: string): I | undefined {
  const place = all.findIndex(({ id }) => id === from)
  return [...all.slice(place + 1), ...all.slice(0, Math.max(place, 0))].find(({ status, verdict }) => asksVerdict(status) && verdict === null)
}

/**
 * What goes along to the next execution programme once the look back is closed (handbook §8.2): what still runs or is planned,
 * and proposals nobody weighed yet. Closing ended what stops; what was begun or stopped after that says so in its status.
 */
export const goesAlong = (status: Status): boolean => status === 'proposed' || asksVerdict(status)

/**
 * What becomes of an intervention, for who reads the whole; `open` while it asks a choice, null when the look back has nothing to say of
 * it. When the alliance decided otherwise after the closing, what happened to the intervention counts and no longer the verdict.
 */
export function outcomeOf(status: Status, verdict: Verdict | null, closed: boolean): Verdict | 'open' | null {
  if (asksVerdict(status)) return closed ? (verdict === 'adjust' ? 'adjust' : 'continue') : (verdict ?? 'open')
  if (!closed || verdict === null) return null
  if (status === 'stopped') return 'stop'
  return status === 'completed' ? 'complete' : null
}
export type Outcome = NonNullable<ReturnType<typeof outcomeOf>>

/** What an intervention becomes when the recalibration closes; null when it stays as it is. */
export function statusAfter(verdict: Verdict): 'stopped' | 'completed' | null {
  if (verdict === 'stop') return 'stopped'
  return verdict === 'complete' ? 'completed' : null
}

type Judged = { readonly title: string; readonly status: Status; readonly verdict: Verdict | null }

/** What stands in the way of closing, in sentences; empty when it can be closed. */
export function missingForClosing(answers: Answers, interventions: readonly Judged[]): string[] {
  const open = questions.filter((question) => answers[question].trim() === '').map((question) => `Nog niet beantwoord: ${questionWords[question].ask}`)
  const unjudged = interventions.filter(({ status, verdict }) => asksVerdict(status) && verdict === null)
  // The table above names them all; a long list here would only hide the questions.
  const choices = unjudged.length > 3 ? [`Nog niet gekozen voor ${unjudged.length} interventies`] : unjudged.map(({ title }) => `Nog niet gekozen: ${title}`)
  return [...open, ...choices]
}
