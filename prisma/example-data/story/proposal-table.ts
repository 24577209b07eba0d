import type { SeatFact } from '@/lib/alliance/at-table'
import { toDay } from '@/lib/decisions/content'
import type { LoadedTable } from '@/lib/decisions/load-table'
import type { Scene } from './scene'

/** A table of the story with its seats, as the rules read them. */
export type Standing = { readonly body: string; readonly seats: readonly SeatFact[]; readonly table: LoadedTable }

type Dated = { startsOn: Date | string; endsOn?: Date | string | null }
const term = ({ startsOn, endsOn }: Dated) => ({ startsOn: toDay(new Date(startsOn)), endsOn: endsOn ? toDay(new Date(endsOn)) : null })

/** Looks a table up among the rows that were already told. */
export function tableOf(scene: Scene, name: string): Standing {
  const { alliance, organisations } = scene.rows
  const body = alliance.bodies.find((one) => one.name === name && one.programmeId === scene.programmeId)
  if (!body?.id) throw new Error(`example data: no table called ${name}`)
  const rows = alliance.seats.filter((seat) => seat.bodyId === body.id)
  const seats = rows.map((seat): SeatFact => ({
    id: seat.id ?? '', bodyId: seat.bodyId, role: seat.role, votes: seat.votes, personName: seat.personName, userId: seat.userId ?? null,
    organisationId: seat.organisationId ?? null, resident: seat.resident ?? false, ...term(seat),
    mandates: alliance.mandates.filter((one) => one.seatId === seat.id).map((one) => ({
      id: one.id ?? '', substitute: one.substitute ?? false, personName: one.personName ?? '', userId: one.userId ?? null, subject: one.subject,
      upToCents: null, ...term(one),
    })),
  }))
  const standsFor = new Map(rows.map((seat) => {
    const organisation = organisations.find((one) => one.id === seat.organisationId)?.name
    return [seat.id ?? '', [organisation, seat.onBehalfOf].filter(Boolean).join(', ') || seat.personName]
  }))
  return {
    body: body.id, seats,
    table: { id: body.id, name, votingRule: body.votingRule ?? 'majority', quorumPercent: body.quorumPercent ?? 51, ...term(body), seats, standsFor },
  }
}
