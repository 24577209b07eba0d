import { typedAmount } from '@/lib/platform/form/numbers'
import { keyOf } from './destined-money'
import { knownSource, type Draft } from './import-draft'
import { costSnapshot } from './load-costs'
import { sourceSnapshot } from './load-sources'
import { toPurpose } from './purposes'

type Told = Record<string, string | number | boolean | null>
/** One thing as it was and as it becomes, with all that is written of it. */
export type PlannedChange = { readonly of: 'source' | 'year' | 'cost' | 'purpose' | 'condition'; readonly id: string; readonly before: Told | null; readonly after: Told }

type Year = { year: number; appliedCents: bigint; committedCents: bigint; receivedCents: bigint; spentCents: bigint; hours: number }
const yearTold = ({ year, appliedCents, committedCents, receivedCents, spentCents, hours }: Year): Told =>
  ({ year, applied: typedAmount(appliedCents), committed: typedAmount(committedCents), received: typedAmount(receivedCents), spent: typedAmount(spentCents), hours })
const purposeTold = (purpose: string, year: number, cents: bigint, hours: number): Told => ({ purpose, year, amount: typedAmount(cents), hours })

function sourceChanges(plan: Draft, idOf: (key: string) => string): PlannedChange[] {
  return [
    ...[...plan.added.values()].map(({ key, data }): PlannedChange => ({ of: 'source', id: idOf(key), before: null, after: sourceSnapshot(data) })),
    ...plan.edits.flatMap(({ key, data }): PlannedChange[] => {
      const source = knownSource(plan, key)
      return source ? [{ of: 'source', id: key, before: sourceSnapshot(source), after: sourceSnapshot({ ...source, ...data }) }] : []
    }),
    ...[...plan.years.values()].map(({ key, columns }): PlannedChange => {
      const known = knownSource(plan, key)?.years.find(({ year }) => year === columns.year)
      return { of: 'year', id: idOf(key), before: known ? yearTold(known) : null, after: yearTold(columns) }
    }),
  ]
}

function costChanges({ costs, loaded }: Draft): PlannedChange[] {
  const known = new Map(loaded.costs.map((cost) => [cost.id, cost]))
  return costs.map(({ id, purpose, label, year, cents }) => {
    const before = known.get(id ?? '')
    return { of: 'cost', id: id ?? '', before: before ? costSnapshot(before) : null, after: costSnapshot({ ...toPurpose(purpose), label, year, amountCents: cents }) }
  })
}

/** What money is meant for; more lines for the same become one, so what was is their sum. */
function purposeChanges(plan: Draft, idOf: (key: string) => string): PlannedChange[] {
  return [...plan.purposes.values()].map(({ key, purpose, year, cents, hours }) => {
    const known = (knownSource(plan, key)?.coverages ?? []).filter((one) => one.year === year && keyOf(one) === purpose)
    const [was, time] = [known.reduce((sum, { amountCents }) => sum + amountCents, 0n), known.reduce((sum, one) => sum + one.hours, 0)]
    return { of: 'purpose', id: idOf(key), before: known.length === 0 ? null : purposeTold(purpose, year, was, time), after: purposeTold(purpose, year, cents, hours) }
  })
}

const conditionChanges = (plan: Draft, idOf: (key: string) => string): PlannedChange[] =>
  plan.conditions.map(({ key, otherKey, percentage, note }) => {
    const known = knownSource(plan, key)?.needs.find(({ otherId }) => otherId === otherKey)
    return { of: 'condition', id: idOf(key), before: known ? { otherId: otherKey, percentage: known.percentage, note: known.note } : null, after: { otherId: idOf(otherKey), percentage, note } }
  })

/**
 * All that an import writes, in full: the lines that people read leave out and shorten. `idOf` gives the id of a source
 * by its key; before a new source has one, its key stands for it.
 */
export const plannedChanges = (plan: Draft, idOf: (key: string) => string = (key) => key): PlannedChange[] =>
  [...sourceChanges(plan, idOf), ...costChanges(plan), ...purposeChanges(plan, idOf), ...conditionChanges(plan, idOf)]
