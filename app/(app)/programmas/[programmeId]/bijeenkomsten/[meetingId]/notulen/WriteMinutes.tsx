import { About } from '@/components/meeting/AgendaPoints'
import { OneButton } from '@/components/checklist/OneButton'
import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { minutesKey } from '@/lib/meetings/draft-key'
import type { getMinutesDesk } from '@/lib/meetings/get-minutes-desk'
import { agendaPath } from '@/lib/meetings/paths'
import { removeGuestAction } from '../../actions'
import type { Meeting } from '../ask-meeting'
import { Actions } from './Actions'
import { ActionForm, AttendanceForm, CloseForm, GuestForm } from './MinutesForms'
import { TextForm } from './TextForm'

type Desk = Extract<Awaited<ReturnType<typeof getMinutesDesk>>, { ok: true }>['value']
type Given = { programmeId: string; meeting: Meeting; desk: Desk }

function Attendance({ where, meeting: { seats, guests, quorum } }: { where: { programmeId: string; meetingId: string }; meeting: Meeting }) {
  const unknown = seats.some(({ state }) => state === null)
  return (
    <section className="wp-stack" aria-labelledby="wie">
      <Heading level={2} id="wie">Wie er waren</Heading>
      {!quorum.reached && unknown && <Text>Leg vast wie er waren. Daarna ziet u of er genoeg waren om te besluiten.</Text>}
      {quorum.reached && <Text>{quorum.words}</Text>}
      {!quorum.reached && !unknown && <Alert tone="warning" headingLevel={3} heading="Te weinig om te besluiten"><Text>{quorum.words}</Text></Alert>}
      <AttendanceForm where={where} seats={seats} key={seats.map(({ version }) => version).join()} />
      <Heading level={3}>Gasten</Heading>
      {guests.length > 0 && (
        <ul className="wp-guests">
          {guests.map(({ id, personName, onBehalfOf }) => (
            <li key={id}>
              <span>{onBehalfOf ? `${personName} (${onBehalfOf})` : personName}</span>
              <OneButton action={removeGuestAction} fields={{ ...where, attendanceId: id }}>Weghalen<span className="wp-visually-hidden">: {personName}</span></OneButton>
            </li>
          ))}
        </ul>
      )}
      <Details summary="Gast toevoegen"><GuestForm where={where} /></Details>
    </section>
  )
}

function Said({ programmeId, meeting, desk }: Given) {
  const where = { programmeId, meetingId: meeting.id }
  const typed = (itemId: string | null) => {
    const key = minutesKey(meeting.id, itemId)
    return { userId: desk.userId, key, draft: desk.drafts.find((draft) => draft.key === key) ?? null }
  }
  return (
    <section className="wp-stack wp-stack--lg" aria-labelledby="besproken">
      <Heading level={2} id="besproken">Wat is besproken</Heading>
      {meeting.agenda.length === 0 && <Text>Er staat niets op de agenda. <Link href={agendaPath(programmeId, meeting.id)}>Voeg een punt toe</Link>, of schrijf alles hieronder.</Text>}
      {meeting.agenda.map((item, index) => (
        <div key={item.id} className="wp-stack wp-stack--sm">
          <Heading level={3}>{index + 1}. {item.title}</Heading>
          {item.purpose && <Text className="wp-written">{item.purpose}</Text>}
          <About point={item} />
          <TextForm where={where} itemId={item.id} label={`Verslag bij punt ${index + 1}`} minutes={item.minutes} version={item.version} typed={typed(item.id)} />
        </div>
      ))}
      <div className="wp-stack wp-stack--sm">
        <Heading level={3}>Verder</Heading>
        <TextForm where={where} itemId={null} label="Verslag, verder" minutes={meeting.minutes} version={meeting.version} typed={typed(null)} />
      </div>
    </section>
  )
}

/** Where the minutes are made. Every text saves by itself, so that two people can write at the same time. */
export function WriteMinutes(given: Given) {
  const { programmeId, meeting, desk } = given
  const where = { programmeId, meetingId: meeting.id }
  return (
    <Stack gap="xl">
      <Attendance where={where} meeting={meeting} />
      <Said {...given} />
      <div className="wp-stack">
        {meeting.actions.length > 0 ? <Actions actions={meeting.actions} /> : <Heading level={2}>Acties</Heading>}
        <Details summary="Actie afspreken" tone="boxed" open={meeting.actions.length === 0}>
          <ActionForm where={where} people={desk.people} />
        </Details>
      </div>
      <section className="wp-stack" aria-labelledby="sluiten">
        <Heading level={2} id="sluiten">Verslag sluiten</Heading>
        <Text>Klaar? Sluit dan het verslag. Daarna verandert er niets meer aan, ook niet door u. Een verbetering wordt een opmerking in een volgende bijeenkomst.</Text>
        <CloseForm where={where} version={meeting.version} />
        <Link standalone href={agendaPath(programmeId, meeting.id)}>Agenda en stukken bijwerken</Link>
      </section>
    </Stack>
  )
}
