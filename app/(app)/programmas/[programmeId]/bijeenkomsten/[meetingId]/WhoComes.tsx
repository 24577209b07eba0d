import { Seats } from '@/components/meeting/Seats'
import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Text } from '@/components/ui/Text'
import type { Meeting } from './ask-meeting'
import { AnnounceForm } from './AnnounceForm'

/** Who comes, or was there, and whether that is enough to decide. */
export function WhoComes({ programmeId, meeting }: { programmeId: string; meeting: Meeting }) {
  const { seats, guests, quorum, begun, open, mayAnnounceForAll } = meeting
  const announces = open && !begun && mayAnnounceForAll
  return (
    <section className="wp-stack" aria-labelledby="wie">
      <Heading level={2} id="wie">{begun ? 'Wie er waren' : 'Wie er komen'}</Heading>
      {seats.length > 0 && meeting.state !== 'cancelled' && (quorum.reached || !quorum.known
        ? <Text>{quorum.words}</Text>
        : <Alert tone="warning" headingLevel={3} heading={begun ? 'Te weinig om te besluiten' : 'Te weinig mensen om te besluiten'}><Text>{quorum.words}</Text></Alert>)}
      {seats.length === 0
        ? <Text>Aan deze tafel zat op die dag niemand. Geef eerst zetels bij de alliantie.</Text>
        : <Seats seats={seats} begun={begun} />}
      {announces && (
        <Details summary="Afmelding van iemand doorgeven" tone="boxed">
          {seats.filter(({ own }) => !own).map((seat) => (
            <Details key={seat.id} summary={seat.personName}><AnnounceForm programmeId={programmeId} meetingId={meeting.id} seat={seat} /></Details>
          ))}
        </Details>
      )}
      {guests.length > 0 && <Text>Gasten: {guests.map(({ personName, onBehalfOf }) => (onBehalfOf ? `${personName} (${onBehalfOf})` : personName)).join(', ')}</Text>}
    </section>
  )
}
