import 'server-only'
import { holdsOn, type Day, type Term } from '@/lib/alliance/at-table'
import { loadSeats } from '@/lib/alliance/load-seats'
import type { Db } from '@/lib/platform/db/client'
import { toDate, toDay } from './content'
import { votingSeatsOn, type TableRules } from './tally'

export type LoadedTable = TableRules & Term & {
  readonly id: string
  readonly name: string
  readonly standsFor: ReadonlyMap<string, string>
}

/** A table of this programme with its seats and mandates, past ones included. */
export async function loadTable(db: Db, programmeId: string, bodyId: string): Promise<LoadedTable | null> {
  const body = await db.body.findFirst({
    where: { id: bodyId, programmeId },
    select: {
      id: true, name: true, votingRule: true, quorumPercent: true, startsOn: true, endsOn: true,
      seats: { select: { id: true, onBehalfOf: true, personName: true, organisation: { select: { name: true } } } },
    },
  })
  if (!body) return null
  const { seats, startsOn, endsOn, ...rules } = body
  return {
    ...rules, startsOn: toDay(startsOn), endsOn: endsOn && toDay(endsOn), seats: await loadSeats(db, { bodyId }),
    standsFor: new Map(seats.map(({ id, onBehalfOf, organisation, personName }) =>
      [id, [organisation?.name, onBehalfOf].filter(Boolean).join(', ') || personName])),
  }
}

/** Can this table take a decision on this day? */
export const decides = (table: LoadedTable, day: Day): boolean => holdsOn(table, day) && votingSeatsOn(table.seats, day).length > 0

const inForce = (day: Day) =>
  ({ startsOn: { lte: toDate(day) }, OR: [{ endsOn: null }, { endsOn: { gt: toDate(day) } }] })

/** The tables of a programme that can decide on this day, the board first. */
export const decidingTables = (db: Db, programmeId: string, day: Day) =>
  db.body.findMany({
    where: { programmeId, ...inForce(day), seats: { some: { votes: true, ...inForce(day) } } },
    orderBy: [{ kind: 'asc' }, { startsOn: 'asc' }, { name: 'asc' }], select: { id: true, name: true, kind: true },
  })

/** The board that decides on phases; null while there is none with seats in force, as in Oriënteren. */
export async function boardInForce(db: Db, programmeId: string, day: Day): Promise<{ id: string; name: string } | null> {
  return (await decidingTables(db, programmeId, day)).find(({ kind }) => kind === 'board') ?? null
}
