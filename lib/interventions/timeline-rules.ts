import { toDate } from '@/lib/platform/day'

type Planned = { startsOn: string | null; endsOn: string | null; milestones: readonly { dueOn: string }[] }
export type Span = { from: string; until: string }

const dayMs = 86_400_000

/** The whole years that hold the execution programme and everything planned in it. */
export function timelineSpan(term: { startsOn: string; endsOn: string }, interventions: readonly Planned[]): Span {
  const days = interventions.flatMap(({ startsOn, endsOn, milestones }) => [startsOn, endsOn, ...milestones.map(({ dueOn }) => dueOn)])
  const years = [term.startsOn, term.endsOn, ...days].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]))
  return { from: `${Math.min(...years)}-01-01`, until: `${Math.max(...years)}-12-31` }
}

/** The first days of the years in the span. */
export function yearStarts({ from, until }: Span): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-01-01`)
}

/** How far along the span a day is, in percent with two decimals; never outside the picture. */
export function placeOn({ from, until }: Span, day: string): number {
  const [start, end] = [toDate(from).getTime(), toDate(until).getTime() + dayMs]
  const part = (toDate(day).getTime() - start) / (end - start)
  return Math.round(Math.min(Math.max(part, 0), 1) * 10_000) / 100
}

/** Where the bar of an intervention begins and ends; without an end it goes on as long as the programme does. */
export function barOn(span: Span, { startsOn, endsOn }: Planned, term: { endsOn: string }) {
  if (startsOn === null) return null
  const until = endsOn ?? (term.endsOn > startsOn ? term.endsOn : span.until)
  const x = placeOn(span, startsOn)
  return { x, width: Math.max(Math.round((placeOn(span, until) - x) * 100) / 100, 0.5), open: endsOn === null }
}
