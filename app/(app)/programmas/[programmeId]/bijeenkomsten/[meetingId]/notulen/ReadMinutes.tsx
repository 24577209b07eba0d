import { AgendaPoints } from '@/components/meeting/AgendaPoints'
import { Seats } from '@/components/meeting/Seats'
import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { minutesPath } from '@/lib/meetings/paths'
import { formatDate, formatDateTime } from '@/lib/platform/format'
import type { Meeting } from '../ask-meeting'
import { Actions } from './Actions'
import { RemarkForm } from './RemarkForm'

type Given = { programmeId: string; meeting: Meeting }

function Seal({ closed }: { closed: Meeting['closed'] }) {
  if (!closed) return <Alert heading="Concept"><Text>Dit verslag is nog niet gesloten en kan nog veranderen.</Text></Alert>
  if (!closed.intact) return <Alert tone="error" heading="Dit verslag klopt niet meer"><Text>De tekst is anders dan toen het verslag werd gesloten. Vraag de beheerder om dit uit te zoeken.</Text></Alert>
  return (
    <Alert tone="success" heading="Dit verslag is gesloten">
      <Text>{closed.by} sloot het op {formatDateTime(closed.at)}. Sindsdien is er geen letter veranderd.</Text>
      <Details summary="Kenmerk"><Note className="wp-written">{closed.hash}</Note></Details>
    </Alert>
  )
}

function Remarks({ programmeId, meeting: { id, closed, remarks, mayWrite } }: Given) {
  if (!closed) return null
  return (
    <section className="wp-stack" aria-labelledby="opmerkingen">
      {(remarks.length > 0 || mayWrite) && <Heading level={2} id="opmerkingen">Opmerkingen achteraf</Heading>}
      {remarks.map((remark) => (
        <div key={remark.id} className="wp-stack wp-stack--sm">
          <Text className="wp-written">{remark.purpose}</Text>
          <Note>Besproken op <Link href={minutesPath(programmeId, remark.meeting.id)}>{formatDate(remark.meeting.startsAt)}</Link></Note>
        </div>
      ))}
      {mayWrite && <Details summary="Opmerking bij dit verslag" tone="boxed"><RemarkForm where={{ programmeId, meetingId: id }} /></Details>}
    </section>
  )
}

/** The minutes to read and to print: who was there, what was said, what was agreed. */
export function ReadMinutes({ programmeId, meeting }: Given) {
  const { seats, guests, quorum, agenda, minutes, actions } = meeting
  const said = new Map(agenda.map((item) => [item.id, item.minutes]))
  return (
    <article className="wp-document">
      <Seal closed={meeting.closed} />
      <section className="wp-stack" aria-labelledby="wie">
        <Heading level={2} id="wie">Wie er waren</Heading>
        <Text>{quorum.words}</Text>
        <Seats seats={seats} begun />
        {guests.length > 0 && <Text>Gasten: {guests.map(({ personName, onBehalfOf }) => (onBehalfOf ? `${personName} (${onBehalfOf})` : personName)).join(', ')}</Text>}
      </section>
      <section className="wp-stack" aria-labelledby="besproken">
        <Heading level={2} id="besproken">Wat is besproken</Heading>
        <AgendaPoints points={agenda}>
          {({ id }) => (said.get(id) ? <Text className="wp-written">{said.get(id)}</Text> : <Note>Hierover is niets opgeschreven.</Note>)}
        </AgendaPoints>
        {minutes && <><Heading level={3}>Verder</Heading><Text className="wp-written">{minutes}</Text></>}
      </section>
      {actions.length > 0 && <Actions actions={actions} />}
      <Remarks programmeId={programmeId} meeting={meeting} />
    </article>
  )
}
