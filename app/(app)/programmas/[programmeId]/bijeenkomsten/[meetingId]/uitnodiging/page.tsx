import type { Metadata } from 'next'
import { AgendaPoints } from '@/components/meeting/AgendaPoints'
import { whenWords } from '@/components/meeting/when'
import { PageHeader } from '@/components/shell/PageHeader'
import { DataList } from '@/components/ui/DataList'
import { Heading } from '@/components/ui/Heading'
import { Note, Text } from '@/components/ui/Text'
import { meetingPath, meetingsPath } from '@/lib/meetings/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../../../ask-programme'
import { askMeeting, type MeetingParams } from '../ask-meeting'

export const metadata: Metadata = { title: 'Uitnodiging' }

/** The invitation as one sheet of paper. */
export default async function InvitationPage({ params }: { params: MeetingParams }) {
  const { programmeId, meeting } = await askMeeting(params)
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  const { title, table, place, invitation, agenda, documents, seats, startsAt, state, cancelReason } = meeting
  const invited = seats.map(({ personName, standsFor }) => (standsFor ? `${personName} (${standsFor})` : personName))
  return (
    <>
      <PageHeader
        title={`Uitnodiging: ${title}`} kicker={table.name} breadcrumb={[{ label: name, href: programmePath(programmeId) }, ...(meeting.mayList ? [{ label: 'Bijeenkomsten', href: meetingsPath(programmeId) }] : []), { label: title, href: meetingPath(programmeId, meeting.id) }]}
        lead={<span className="wp-not-on-paper">Druk deze bladzijde af met de afdrukknop van uw browser, of bewaar haar als pdf.</span>}
      />
      <article className="wp-document">
        {state === 'cancelled' && <Text><strong>Gaat niet door:</strong> {cancelReason}</Text>}
        <DataList items={[{ label: 'Wanneer', value: whenWords(meeting) }, { label: 'Waar', value: place }, { label: 'Uitgenodigd', value: invited.join(', ') }]} />
        {invitation && <Text className="wp-written">{invitation}</Text>}
        <section className="wp-stack" aria-labelledby="agenda">
          <Heading level={2} id="agenda">Agenda</Heading>
          {agenda.length === 0 ? <Text>De agenda volgt.</Text> : <AgendaPoints points={agenda.map((point) => ({ ...point, about: null }))} startsAt={startsAt} />}
        </section>
        {documents.length > 0 && (
          <section className="wp-stack" aria-labelledby="stukken">
            <Heading level={2} id="stukken">Stukken</Heading>
            <ul className="wp-list wp-text">{documents.map(({ id, title: paper }) => <li key={id}>{paper}</li>)}</ul>
            <Note>De stukken staan bij de bijeenkomst in Wijkaanpak.</Note>
          </section>
        )}
      </article>
    </>
  )
}
