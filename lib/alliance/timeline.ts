import type { Day, Term } from './at-table'

export type Bar = { readonly key: string; readonly from: number; readonly to: number; readonly open: boolean }
type Timeline = { readonly bars: Bar[]; readonly years: { readonly year: number; readonly at: number }[]; readonly today: number }

const number = (day: Day): number => Date.parse(day) / 86_400_000

/**
 * Where each stretch of days lies between the first day and the last, as parts from 0 to 1. What has not ended runs on to
 * the right edge, a little past today.
 */
export function timeline(terms: readonly (Term & { readonly key: string })[], today: Day): Timeline {
  const first = Math.min(number(today), ...terms.map(({ startsOn }) => number(startsOn)))
  const known = [number(today), ...terms.flatMap(({ startsOn, endsOn }) => [number(startsOn), number(endsOn ?? startsOn)])]
  const last = Math.max(...known) + Math.max(30, (Math.max(...known) - first) * 0.03)
  const at = (days: number) => (days - first) / (last - first)
  const [from, to] = [new Date(first * 86_400_000).getUTCFullYear() + 1, new Date(last * 86_400_000).getUTCFullYear()]
  const step = Math.max(1, Math.ceil((to - from + 1) / 10))
  const years = Array.from({ length: Math.max(0, Math.ceil((to - from + 1) / step)) }, (_, index) => from + index * step)
  return {
    bars: terms.map(({ key, startsOn, endsOn }) =>
      ({ key, from: at(number(startsOn)), to: endsOn === null ? 1 : at(number(endsOn)), open: endsOn === null })),
    years: years.map((year) => ({ year, at: at(number(`${year}-01-01`)) })),
    today: at(number(today)),
  }
}
