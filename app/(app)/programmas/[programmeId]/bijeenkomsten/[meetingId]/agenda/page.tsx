import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgendaPoints } from '@/components/meeting/AgendaPoints'
import { Papers } from '@/components/meeting/Papers'
import { OneButton } from '@/components/checklist/OneButton'
import { UploadForm } from '@/components/checklist/UploadForm'
import { Details } from '@/components/ui/Details'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Heading } from '@/components/ui/Heading'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getAgendaDesk } from '@/lib/meetings/get-agenda-desk'
import { invitationPath } from '@/lib/meetings/paths'
import { refusals } from '@/lib/platform/files/limits'
import { valueOrNotFound } from '@/lib/platform/page'
import { removeDocumentAction } from '../../actions'
import { askMeeting, type Meeting, type MeetingParams } from '../ask-meeting'
import { MeetingHeader } from '../MeetingHeader'
import { AddItemForm, LinkForm } from './ItemForms'
import { ItemTools } from './ItemTools'
import { Suggestions } from './Suggestions'

export const metadata: Metadata = { title: 'Agenda maken' }

type Search = { bestand?: string | string[]; titel?: string | string[] }
const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

/** What a form without script came back with. */
function saidOf({ bestand, titel }: Search) {
  const word = one(bestand)
  if (word === 'bewaard') return { title: '', message: 'Het bestand is bewaard.' }
  if (word === '') return { title: '' }
  const known = Object.entries(refusals).find(([reason]) => reason === word)?.[1]
  return { title: one(titel), error: known ?? 'Het bestand is niet bewaard. Probeer het nog eens.' }
}

function PapersPart({ where, meeting, said }: { where: { programmeId: string; meetingId: string }; meeting: Meeting; said: ReturnType<typeof saidOf> }) {
  const to = `/api/bestanden/vergaderstuk?${new URLSearchParams({ programma: where.programmeId, bijeenkomst: where.meetingId }).toString()}`
  return (
    <section className="wp-stack" aria-labelledby="stukken">
      <Heading level={2} id="stukken">Stukken</Heading>
      {meeting.documents.length === 0 && <Text>Er zijn nog geen stukken. Voeg een bestand toe, of een link naar waar het stuk al staat.</Text>}
      <Papers papers={meeting.documents}>
        {(paper) => (
          <OneButton action={removeDocumentAction} fields={{ ...where, documentId: paper.id }}>
            Weghalen<span className="wp-visually-hidden">: {paper.title}</span>
          </OneButton>
        )}
      </Papers>
      <Details summary="Bestand toevoegen" open={Boolean(said.error ?? said.message)}><UploadForm to={to} fields={where} said={said} /></Details>
      <Details summary="Link toevoegen"><LinkForm where={where} /></Details>
    </section>
  )
}

/** Where the agenda is made: order, time and purpose, what is still open one press away, and the papers. */
export default async function AgendaPage({ params, searchParams }: { params: MeetingParams; searchParams: Promise<Search> }) {
  const { programmeId, meeting } = await askMeeting(params)
  if (!meeting.mayWrite || !meeting.open) notFound()
  const where = { programmeId, meetingId: meeting.id }
  const { suggestions } = await valueOrNotFound(getAgendaDesk(where))
  return (
    <>
      <MeetingHeader programmeId={programmeId} meeting={meeting} part="Agenda" actions={<ButtonLink variant="secondary" href={invitationPath(programmeId, meeting.id)}>Bekijk de uitnodiging</ButtonLink>} />
      <Stack gap="lg">
        <section className="wp-stack" aria-labelledby="punten">
          <Heading level={2} id="punten">Punten</Heading>
          {meeting.agenda.length === 0
            ? <Text>Er staat nog niets op de agenda. Schrijf zelf een punt, of kies hieronder uit wat nog open is.</Text>
            : <AgendaPoints points={meeting.agenda} startsAt={meeting.startsAt}>{({ id }, index) => <ItemTools where={where} item={meeting.agenda.find((item) => item.id === id)} first={index === 0} last={index === meeting.agenda.length - 1} />}</AgendaPoints>}
          <Details summary="Punt toevoegen" tone="boxed" open={meeting.agenda.length === 0}><AddItemForm where={where} /></Details>
        </section>
        <Suggestions where={where} suggestions={suggestions} />
        <PapersPart where={where} meeting={meeting} said={saidOf(await searchParams)} />
      </Stack>
    </>
  )
}
