import type { Outcome } from './rules'

type Judged = { readonly id: string; readonly title: string; readonly outcome: Outcome | null; readonly contributions: readonly { readonly goalId: string }[] }
type Goal = { readonly id: string; readonly title: string }
type Line = { readonly interventionId: string | null; readonly year: number; readonly amountCents: bigint }

const goesOn = ({ outcome }: Judged) => outcome === 'continue' || outcome === 'adjust'
const ends = ({ outcome }: Judged) => outcome === 'stop' || outcome === 'complete'

/** What the choices do to the goals: who goes on and who ends for each goal that interventions serve, in the order of the goals. */
export function goalConsequences(goals: readonly Goal[], interventions: readonly Judged[]) {
  return goals.flatMap(({ id, title }) => {
    const own = interventions.filter(({ outcome, contributions }) => outcome !== null && contributions.some(({ goalId }) => goalId === id))
    if (own.length === 0) return []
    const open = own.filter(({ outcome }) => outcome === 'open').length
    const [on, ending] = [own.filter(goesOn).map((one) => one.title), own.filter(ends).map((one) => one.title)]
    return [{ id, title, on, ending, open, left: on.length === 0 && open === 0 }]
  })
}

const sumOf = (lines: readonly Line[], year: number, ids: ReadonlySet<string>) =>
  lines.reduce((total, line) => (line.year === year && line.interventionId !== null && ids.has(line.interventionId) ? total + line.amountCents : total), 0n)

/** What the choices do to the money of the years ahead: what goes on costs and has, and what stands on record for what ends (handbook §8.2). */
export function moneyConsequences(interventions: readonly Judged[], { costs, coverages, from }: { costs: readonly Line[]; coverages: readonly Line[]; from: number }) {
  const idsOf = (which: (one: Judged) => boolean) => new Set(interventions.filter(which).map(({ id }) => id))
  const [on, ending] = [idsOf(goesOn), idsOf(ends)]
  const years = [...new Set([...costs, ...coverages].map(({ year }) => year))].filter((year) => year >= from).toSorted((a, b) => a - b)
  return years.map((year) => ({
    year, onCents: sumOf(costs, year, on), onCoveredCents: sumOf(coverages, year, on), endingCents: sumOf(costs, year, ending), endingCoveredCents: sumOf(coverages, year, ending),
  })).filter(({ onCents, onCoveredCents, endingCents, endingCoveredCents }) => onCents + onCoveredCents + endingCents + endingCoveredCents > 0n)
}
