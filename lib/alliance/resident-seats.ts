import { holdsOn } from './at-table'
import type { Table } from './load-alliance'
import type { ResidentSeat } from './participation-match'

/** The seats of residents on a day, at the tables that existed then. */
export const residentSeats = (tables: readonly Table[], day: string): ResidentSeat[] =>
  tables.filter((table) => holdsOn(table, day)).flatMap((table) =>
    table.seats.filter((seat) => seat.resident && holdsOn(seat, day)).map((seat) => ({
      board: table.kind === 'board', votes: seat.votes,
      mandated: seat.mandates.some((mandate) => !mandate.substitute && holdsOn(mandate, day)),
    })))
