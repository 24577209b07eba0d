import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { mandateWords } from '@/components/alliance/mandate-words'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Text } from '@/components/ui/Text'
import { getBody } from '@/lib/alliance/get-body'
import { seatRoleLabels } from '@/lib/alliance/labels'
import { alliancePath, bodyPath } from '@/lib/alliance/paths'
import { termWords } from '@/lib/alliance/seat-rules'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../../../../ask-programme'
import { EditSeat } from './EditSeat'
import { EndMandate, EndSeat } from './EndForms'
import { GiveMandate } from './MandateForm'

export const metadata: Metadata = { title: 'Zetel' }

export default async function SeatPage({ params }: { params: Promise<{ programmeId: string; bodyId: string; seatId: string }> }) {
  const { programmeId, bodyId, seatId } = await params
  const { table, today, choices } = await valueOrNotFound(getBody({ programmeId, bodyId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  const found = table.seats.find(({ id }) => id === seatId)
  if (!found || !choices) notFound()
  const { mandates, ...seat } = found
  return (
    <>
      <PageHeader
        title={`Zetel van ${seat.personName}`} kicker={seatRoleLabels[seat.role]} lead={[seat.behalf, termWords(seat)].filter(Boolean).join(', ')}
        breadcrumb={[
          { label: name, href: programmePath(programmeId) }, { label: 'Alliantie', href: alliancePath(programmeId) },
          { label: table.name, href: bodyPath(programmeId, bodyId) },
        ]}
      />
      <section className="wp-stack" aria-labelledby="mandaten">
        <Heading level={2} id="mandaten">Mandaten en vervanging</Heading>
        {mandates.length === 0 && <Text>Bij deze zetel is nog niets vastgelegd.</Text>}
        {mandates.map((mandate) => (
          <div key={mandate.id} className="wp-stack">
            <Text>{mandateWords(mandate)}, {termWords(mandate)}</Text>
            {(mandate.endsOn === null || mandate.endsOn > today) && (
              <Details summary="Mandaat beëindigen">
                <EndMandate programmeId={programmeId} mandateId={mandate.id} version={mandate.version} today={today} />
              </Details>
            )}
          </div>
        ))}
        <Details summary="Mandaat of vervanger vastleggen" tone="boxed">
          <GiveMandate programmeId={programmeId} seatId={seat.id} people={choices.people} today={today} />
        </Details>
      </section>
      <section className="wp-stack" aria-labelledby="zetel">
        <Heading level={2} id="zetel">De zetel zelf</Heading>
        {(seat.endsOn === null || seat.endsOn > today) && (
          <Details summary="Zetel beëindigen" tone="boxed"><EndSeat programmeId={programmeId} seat={seat} today={today} /></Details>
        )}
        <Details summary="Zetel corrigeren" tone="boxed"><EditSeat programmeId={programmeId} seat={seat} choices={choices} /></Details>
      </section>
    </>
  )
}
