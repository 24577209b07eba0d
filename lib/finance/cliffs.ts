import { plusMonths } from '@/lib/platform/day'
import type { BookYear } from './book'
import type { Book, BookSource } from './book-types'
import { stated, unmetConditions } from './secured-money'
import { least, most, sumOf } from './share'

/** Money that is sure falls away and nothing that is sure comes in its place. */
export type Cliff = {
  readonly kind: 'cliff'
  readonly year: number
  readonly lostCents: bigint
  /** Asked for, but not promised. */
  readonly hopedCents: bigint
  /** Temporary sources that bring nothing any more. */
  readonly endingIds: readonly string[]
  /** Temporary sources that bring less. */
  readonly lessIds: readonly string[]
  /** Sources whose money was promised, but waits for other money. */
  readonly unsure: readonly { readonly sourceId: string; readonly otherIds: readonly string[]; readonly cents: bigint }[]
}

/** How far ahead a cliff is told: time enough for a budget round (handbook §5.5). */
const monthsAhead = 18

type Fall = { readonly id: string; readonly why: 'ends' | 'less' | 'unsure'; readonly cents: bigint; readonly waitingCents: bigint }

const certainIn = (year: BookYear | undefined, sourceId: string) => year?.sources.find((source) => source.sourceId === sourceId)?.certainCents ?? 0n
const sure = (year: BookYear | undefined) => year ? year.structuralCents + year.temporaryCents : 0n
const open = (year: BookYear | undefined) =>
  year ? sumOf([year.programme, year.organisation], ({ needCents, certainCents }) => needCents - certainCents) : 0n
const planned = (year: BookYear | undefined) => year !== undefined && year.programme.needCents + year.organisation.needCents > 0n

/** What was promised for a year and is not sure all the same. */
function waiting(source: BookSource, year: number, then: BookYear | undefined): bigint {
  const told = source.years.find((one) => one.year === year)
  return told ? stated(source, told).certainCents - certainIn(then, source.id) : 0n
}

/** What of a source that was sure the year before is not sure any more; that lasting money becomes less is a choice, no cliff. */
function fallOf(source: BookSource, year: number, before: BookYear | undefined, then: BookYear | undefined): Fall | undefined {
  const [was, is, waitingCents] = [certainIn(before, source.id), certainIn(then, source.id), waiting(source, year, then)]
  const cents = source.structural ? least(was - is, waitingCents) : was - is
  if (cents <= 0n) return undefined
  return { id: source.id, cents, waitingCents, why: waitingCents > 0n ? 'unsure' : is === 0n ? 'ends' : 'less' }
}

function cliffAt(book: Book, read: readonly BookYear[], year: number): Cliff[] {
  const [before, then] = [read.find((one) => one.year === year - 1), read.find((one) => one.year === year)]
  const falls = book.sources.flatMap((source) => fallOf(source, year, before, then) ?? [])
  const lostCents = least(sumOf(falls, ({ cents }) => cents), sure(before) - sure(then))
  if (lostCents <= 0n || (planned(then) && open(then) === 0n)) return []
  const [unmet, ids] = [unmetConditions(book), (why: Fall['why']) => falls.filter((fall) => fall.why === why).map(({ id }) => id)]
  return [{
    kind: 'cliff', year, lostCents, endingIds: ids('ends'), lessIds: ids('less'),
    hopedCents: most(0n, (then?.hopedCents ?? 0n) - sumOf(book.sources, (source) => waiting(source, year, then))),
    unsure: falls.filter(({ why }) => why === 'unsure').map(({ id, waitingCents }) =>
      ({ sourceId: id, cents: waitingCents, otherIds: unmet.filter(({ sourceId }) => sourceId === id).map(({ otherId }) => otherId) })),
  }]
}

/** The financial cliffs that begin after today and within eighteen months. */
export function cliffs(book: Book, read: readonly BookYear[], today: string): Cliff[] {
  const limit = plusMonths(today, monthsAhead)
  const years = [1, 2].map((ahead) => Number(today.slice(0, 4)) + ahead)
  return years.filter((year) => `${year}-01-01` <= limit).flatMap((year) => cliffAt(book, read, year))
}
