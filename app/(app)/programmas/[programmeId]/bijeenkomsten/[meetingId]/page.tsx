import type { Metadata } from 'next'
import { AgendaPoints } from '@/components/meeting/AgendaPoints'
import { Papers } from '@/components/meeting/Papers'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Stack, WithAside } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { agendaPath, meetingPath, minutesPath, invitationPath } from '@/lib/meetings/paths'
import { askMeeting, type Meeting, type MeetingParams } from './ask-meeting'
import { MeetingHeader } from './MeetingHeader'
import { OwnSeats } from './OwnSeats'
import { WhoComes } from './WhoComes'

export const metadata: Metadata = { title: 'Bijeenkomst' }

type Given = { programmeId: string; meeting: Meeting }

function NextStep({ programmeId, meeting: { id, begun, open, closed, mayWrite, minutes, agenda } }: Given) {
  if (closed) return <ButtonLink href={minutesPath(programmeId, id)}>Verslag lezen</ButtonLink>
  if (mayWrite && open && begun) return <ButtonLink href={minutesPath(programmeId, id)}>Verslag maken</ButtonLink>
  if (mayWrite && open) return <ButtonLink href={agendaPath(programmeId, id)}>Agenda maken</ButtonLink>
  const written = minutes !== '' || agenda.some((item) => item.minutes !== '')
  return written ? <ButtonLink href={minutesPath(programmeId, id)}>Concept van het verslag</ButtonLink> : null
}

function Ways({ programmeId, meeting: { id, open, begun, mayEdit, mayWrite } }: Given) {
  return (
    <nav className="wp-stack wp-stack--sm wp-not-on-paper" aria-label="Bij deze bijeenkomst">
      <a className="utrecht-link utrecht-link--html-a wp-link--standalone" href={`${meetingPath(programmeId, id)}/agenda.ics`} download>In uw agenda zetten</a>
      <Link standalone href={invitationPath(programmeId, id)}>Uitnodiging om af te drukken</Link>
      {mayWrite && open && begun && <Link standalone href={agendaPath(programmeId, id)}>Agenda en stukken bijwerken</Link>}
      {mayEdit && open && <Link standalone href={`${meetingPath(programmeId, id)}/bewerken`}>Wijzigen of afgelasten</Link>}
    </nav>
  )
}

function Words({ meeting: { invitation, agenda, documents, startsAt } }: Pick<Given, 'meeting'>) {
  return (
    <>
      {invitation && <Text className="wp-written">{invitation}</Text>}
      <section className="wp-stack" aria-labelledby="agenda">
        <Heading level={2} id="agenda">Agenda</Heading>
        {agenda.length === 0 ? <Text>De agenda is er nog niet.</Text> : <AgendaPoints points={agenda} startsAt={startsAt} />}
      </section>
      {documents.length > 0 && (
        <section className="wp-stack" aria-labelledby="stukken">
          <Heading level={2} id="stukken">Stukken</Heading>
          <Papers papers={documents} />
        </section>
      )}
    </>
  )
}

/** Everything about one meeting: why and what, the papers, and who comes. */
export default async function MeetingPage({ params }: { params: MeetingParams }) {
  const given = await askMeeting(params)
  const { programmeId, meeting } = given
  return (
    <>
      <MeetingHeader {...given} actions={<NextStep {...given} />} />
      <WithAside aside={<Ways {...given} />}>
        <Stack gap="lg">
          {meeting.open && !meeting.begun && <OwnSeats programmeId={programmeId} meetingId={meeting.id} movedAt={meeting.movedAt} seats={meeting.seats.filter(({ own }) => own)} />}
          <Words meeting={meeting} />
          <WhoComes programmeId={programmeId} meeting={meeting} />
        </Stack>
      </WithAside>
    </>
  )
}
