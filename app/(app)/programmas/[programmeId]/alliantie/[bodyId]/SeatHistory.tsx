import { mandateWords } from '@/components/alliance/mandate-words'
import { Heading } from '@/components/ui/Heading'
import { Table } from '@/components/ui/Table'
import { Note } from '@/components/ui/Text'
import { seatRoleLabels } from '@/lib/alliance/labels'
import type { Table as AllianceTable, TableSeat } from '@/lib/alliance/load-alliance'
import { termWords } from '@/lib/alliance/seat-rules'
import { SeatTimeline } from './SeatTimeline'

const row = (seat: TableSeat) => ({
  key: seat.id,
  cells: [
    <>{seat.personName}{seat.behalf && <Note>{seat.behalf}</Note>}</>,
    `${seatRoleLabels[seat.role]}${seat.resident ? ' (bewoner)' : ''}${seat.votes ? '' : ', zonder stem'}`,
    <>{termWords(seat)}{seat.endReason && <Note>{seat.endReason}</Note>}{seat.rotation && <Note>Wisselt: {seat.rotation}</Note>}</>,
    seat.mandates.map((mandate) => <Note key={mandate.id}>{mandateWords(mandate)}, {termWords(mandate)}</Note>),
  ],
})

/** Everybody who sits or sat at this table, as a picture and as an equal table. */
export function SeatHistory({ table, today }: { table: AllianceTable; today: string }) {
  const seats = table.seats.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
  return (
    <section className="wp-stack" aria-labelledby="door-de-tijd">
      <Heading level={2} id="door-de-tijd">Zetels door de tijd</Heading>
      <SeatTimeline seats={seats} today={today} />
      <Table caption="Alle zetels aan deze tafel, nu en eerder" columns={['Wie', 'Rol', 'Wanneer', 'Mandaten']} rows={seats.map(row)} />
    </section>
  )
}
