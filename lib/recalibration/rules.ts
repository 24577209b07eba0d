import { questions, type Question, type Verdict } from './schema'
import { questionWords } from './questions'

type Answers = Readonly<Record<Question, string>>
type Status = 'proposed' | 'declined' | 'planned' | 'running' | 'stopped' | 'completed'

/** What runs or is planned is looked back upon; a proposal was never begun, and what ended has its reason already. */
export const asksVerdict = (status: Status): boolean => status === 'planned' || status === 'running'

/** What goes along to the next execution programme (handbook §8.2): what continues, changed or not, and proposals nobody weighed yet. */
export const goesAlong = (status: Status, verdict: Verdict | null): boolean =>
  status === 'proposed' || (asksVerdict(status) && (verdict === 'continue' || verdict === 'adjust'))

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
