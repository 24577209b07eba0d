import { dayBefore, plusMonths } from '@/lib/platform/day'

export type Term = { startsOn: string; endsOn: string; termReason: string }
/** The time the whole programme looks ahead. */
export type Horizon = { startsOn: string; years: number }

type Problem = { field: 'startsOn' | 'endsOn' | 'termReason'; message: string }

/** The last day of so many years from a day. */
const lastDay = (startsOn: string, years: number) => dayBefore(plusMonths(startsOn, years * 12))

/** How many months a term touches: 1 January up to and including 31 December is twelve. */
function monthsBetween(startsOn: string, endsOn: string): number {
  const [years, months] = [Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)), Number(endsOn.slice(5, 7)) - Number(startsOn.slice(5, 7))]
  const whole = years * 12 + months
  return endsOn >= plusMonths(startsOn, whole) ? whole + 1 : whole
}

/** Twice what the handbook advises: longer than this is no execution programme but a vision. */
const mostYears = 8

/** The last day the programme looks ahead to. */
export const horizonEnd = ({ startsOn, years }: Horizon) => lastDay(startsOn, years)

/** Three or four years, as handbook §6.3 advises; a day more or less is no reason to explain oneself. */
export const isAdvisedTerm = ({ startsOn, endsOn }: Pick<Term, 'startsOn' | 'endsOn'>) =>
  endsOn >= dayBefore(lastDay(startsOn, 3)) && endsOn <= plusMonths(startsOn, 48)

/** What is wrong with the term of an execution programme (handbook §6.3): short enough to steer, within the long horizon. */
export function termProblem(term: Term, horizon: Horizon): Problem | undefined {
  const { startsOn, endsOn, termReason } = term
  if (endsOn <= startsOn) return { field: 'endsOn', message: 'Het einde ligt niet na het begin. Kijk de datums na.' }
  if (endsOn > plusMonths(startsOn, mostYears * 12)) {
    const years = Math.ceil(monthsBetween(startsOn, endsOn) / 12)
    return {
      field: 'endsOn',
      message: `Dit is ${years} jaar. Een uitvoeringsprogramma duurt drie of vier jaar, en hoogstens ${mostYears}. Wat u op de lange termijn wilt, hoort in de visie.`,
    }
  }
  if (startsOn < horizon.startsOn) return { field: 'startsOn', message: 'Dit is vóór de start van de wijkaanpak. Kies een latere datum.' }
  if (endsOn > horizonEnd(horizon))
    return { field: 'endsOn', message: `De wijkaanpak zelf kijkt vooruit tot en met ${horizonEnd(horizon).slice(0, 4)}. Kies een eerder einde.` }
  if (!isAdvisedTerm(term) && termReason === '')
    return { field: 'termReason', message: 'Dit is korter dan drie jaar of langer dan vier. Leg uit waarom.' }
  return undefined
}
