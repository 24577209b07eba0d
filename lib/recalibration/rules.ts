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
  return [...open, ...unjudged.map(({ title }) => `Nog niet gekozen: ${title}`)]
}

/** Years between two days, the last one counted. */
const years = (startsOn: string, endsOn: string) => (Date.parse(endsOn) + 86_400_000 - Date.parse(startsOn)) / (365.25 * 86_400_000)

type Term = { readonly startsOn: string; readonly endsOn: string; readonly termReason: string }

/** What is wrong with the term of an execution programme (handbook §6.3: three to four years within the long horizon). */
export function termProblem({ startsOn, endsOn, termReason }: Term): { field: 'endsOn' | 'termReason'; message: string } | null {
  if (endsOn <= startsOn) return { field: 'endsOn', message: 'De laatste dag ligt voor de eerste. Kies een latere datum.' }
  const term = years(startsOn, endsOn)
  if (term > 10) return { field: 'endsOn', message: 'Dit is langer dan tien jaar. Een uitvoeringsprogramma duurt meestal drie tot vier jaar.' }
  if ((term < 2.99 || term > 4.01) && termReason === '') return { field: 'termReason', message: 'Drie tot vier jaar is gebruikelijk. Schrijf op waarom het hier anders is.' }
  return null
}
