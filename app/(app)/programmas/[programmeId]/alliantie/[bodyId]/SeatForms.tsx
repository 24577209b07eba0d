import { mandateWords } from '@/components/alliance/mandate-words'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Note, VisuallyHidden } from '@/components/ui/Text'
import { holdsOn } from '@/lib/alliance/at-table'
import type { FormChoices } from '@/lib/alliance/form-choices'
import type { Table, TableSeat } from '@/lib/alliance/load-alliance'
import { termWords } from '@/lib/alliance/seat-rules'
import { EndMandate, EndSeat } from './EndForms'
import { GiveMandate } from './MandateForm'
import { EditSeat, GiveSeat } from './SeatForm'

type Props = { programmeId: string; table: Table; choices: FormChoices; today: string }

function OneSeat({ programmeId, seat, choices, today }: Omit<Props, 'table'> & { seat: TableSeat }) {
  const { mandates, ...rest } = seat
  const ongoing = mandates.filter((mandate) => mandate.endsOn === null || holdsOn(mandate, today))
  return (
    <Details summary={<><VisuallyHidden>Zetel van </VisuallyHidden>{seat.personName}</>}>
      <div className="wp-stack wp-stack--lg">
        {(seat.endsOn === null || seat.endsOn > today) && <EndSeat programmeId={programmeId} seat={rest} today={today} />}
        {ongoing.map((mandate) => (
          <div key={mandate.id} className="wp-stack">
            <Note>{mandateWords(mandate)}, {termWords(mandate)}</Note>
            <EndMandate programmeId={programmeId} mandateId={mandate.id} version={mandate.version} today={today} />
          </div>
        ))}
        <Details summary="Mandaat of vervanger vastleggen">
          <GiveMandate programmeId={programmeId} seatId={seat.id} people={choices.people} today={today} />
        </Details>
        <Details summary="Zetel corrigeren"><EditSeat programmeId={programmeId} seat={rest} choices={choices} /></Details>
      </div>
    </Details>
  )
}

/** What the bureau changes at a table: give a seat, end or correct one, record mandates. */
export function SeatForms({ programmeId, table, choices, today }: Props) {
  return (
    <section className="wp-stack" aria-labelledby="zetels">
      <Heading level={2} id="zetels">Zetels bijhouden</Heading>
      <Details summary="Zetel geven" tone="boxed">
        <GiveSeat programmeId={programmeId} bodyId={table.id} choices={choices} today={today} />
      </Details>
      {table.seats.map((seat) => <OneSeat key={seat.id} programmeId={programmeId} seat={seat} choices={choices} today={today} />)}
    </section>
  )
}
