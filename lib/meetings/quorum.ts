import { seatsOn, type Day } from '@/lib/alliance/at-table'
import { tally, type TableRules } from '@/lib/decisions/tally'
import { formatCount } from '@/lib/platform/format'

/** What was noted about a seat: who comes, or who was there. */
export type SeatAttendance = { readonly seatId: string; readonly state: 'present' | 'absent' | 'substituted'; readonly mandateId: string | null }

export type Quorum = {
  /** Voting seats in force that day. */
  readonly seats: number
  readonly needed: number
  /** Of those, present or expected. */
  readonly there: number
  readonly reached: boolean
}

/**
 * Whether enough of the table takes part to decide, counted as a vote counts it: a substitute only under a mandate that
 * holds that day. Before the meeting a seat of which nothing was heard is expected; afterwards it was not there.
 */
export function quorumOf(table: TableRules, noted: readonly SeatAttendance[], day: Day, when: 'before' | 'after'): Quorum {
  const there = seatsOn(table.seats, day).flatMap(({ id }) => {
    const found = noted.find(({ seatId }) => seatId === id)
    if (found ? found.state === 'absent' : when === 'after') return []
    return [{ seatId: id, mandateId: found?.mandateId ?? null, vote: 'abstained' as const }]
  })
  const { seats, needed, taking, quorum } = tally(table, { votes: there, conflicts: [] }, day)
  return { seats, needed, there: taking, reached: seats > 0 && quorum }
}

const seatWords = (count: number) => formatCount(count, 'stem', 'stemmen')

const ruleWords = ({ seats, needed }: Quorum) => `Om te besluiten zijn ${seatWords(needed)} nodig van de ${seats}.`

/** For as long as the secretary has not noted of everybody with a vote whether they were there. */
export const notRecordedWords = (quorum: Quorum): string => quorum.seats === 0
  ? quorumWords(quorum, 'after')
  : `De aanwezigheid is nog niet vastgelegd, dus nog niet bekend is of er genoeg mensen waren. ${ruleWords(quorum)}`

/** The same in a sentence, with what it means. */
export function quorumWords(quorum: Quorum, when: 'before' | 'after'): string {
  const { seats, there, reached } = quorum
  if (seats === 0) return 'Aan deze tafel heeft die dag niemand een stem. Er kan niets worden besloten.'
  const rule = ruleWords(quorum)
  if (when === 'before') return reached
    ? `${rule} Met de afmeldingen van nu zijn er ${there}: genoeg.`
    : `${rule} Met de afmeldingen van nu zijn er ${there}: te weinig om te besluiten.`
  return reached ? `${rule} Er waren er ${there}: genoeg.` : `${rule} Er waren er ${there}: te weinig om te besluiten.`
}
