import { plusMonths, toDate } from '@/lib/platform/day'
import { formatDate } from '@/lib/platform/format'
import { horizonEnd, type Horizon } from './term-rules'

type Term = { startsOn: string; endsOn: string }
type Own = { startsOn: string | null; endsOn: string | null }

const day = (iso: string) => formatDate(toDate(iso))
/** A pilot that lasts longer than an execution programme tries nothing any more (handbook §6.3). */
const mostPilotYears = 4

/** Why a milestone cannot fall on a day: it belongs within the dates of its work, or of the execution programme where that has none. */
export function milestoneProblem(dueOn: string, own: Own, term: Term): string | undefined {
  const [from, until] = [own.startsOn ?? term.startsOn, own.endsOn ?? (own.startsOn !== null && own.startsOn > term.endsOn ? null : term.endsOn)]
  if (dueOn >= from && (until === null || dueOn <= until)) return undefined
  const whose = own.startsOn === null && own.endsOn === null ? 'Het uitvoeringsprogramma' : 'Deze interventie'
  return `${whose} loopt van ${day(from)}${until === null ? ' af' : ` tot en met ${day(until)}`}. Kies een dag daarbinnen.`
}

/** Why work cannot run so long: nothing goes on past what the whole programme looks ahead to, and a pilot ends. */
export function lastDayProblem({ startsOn, endsOn, pilot }: Own & { pilot: boolean }, term: Term, horizon: Horizon): string | undefined {
  if (endsOn === null) return undefined
  if (endsOn > horizonEnd(horizon)) return `De wijkaanpak zelf kijkt vooruit tot en met ${day(horizonEnd(horizon))}. Kies een eerder einde.`
  if (pilot && endsOn > plusMonths(startsOn ?? term.startsOn, mostPilotYears * 12))
    return `Een pilot duurt hoogstens ${mostPilotYears} jaar. Kies een eerder einde, of maak er gewoon werk van.`
  return undefined
}
