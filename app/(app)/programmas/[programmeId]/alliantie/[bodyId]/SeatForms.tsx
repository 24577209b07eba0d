import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Text'
import type { FormChoices } from '@/lib/alliance/form-choices'
import type { Table } from '@/lib/alliance/load-alliance'
import { seatPath } from '@/lib/alliance/paths'
import { termWords } from '@/lib/alliance/seat-rules'
import { GiveSeat } from './GiveSeat'

type Props = { programmeId: string; table: Table; choices: FormChoices; today: string }

/** What the bureau changes at a table: give a seat, or go to one to end it or record a mandate. */
export function SeatForms({ programmeId, table, choices, today }: Props) {
  return (
    <section className="wp-stack" aria-labelledby="zetels">
      <Heading level={2} id="zetels">Zetels bijhouden</Heading>
      <Details summary="Zetel geven" tone="boxed">
        <GiveSeat programmeId={programmeId} bodyId={table.id} choices={choices} today={today} />
      </Details>
      {table.seats.length > 0 && <Note>Zetel beëindigen, corrigeren, of een mandaat of vervanger vastleggen:</Note>}
      <ul>
        {table.seats.map((seat) => (
          <li key={seat.id}><Link href={seatPath(programmeId, table.id, seat.id)}>{seat.personName}</Link>, {termWords(seat)}</li>
        ))}
      </ul>
    </section>
  )
}
