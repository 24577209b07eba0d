import { Card } from '@/components/ui/Card'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text, VisuallyHidden } from '@/components/ui/Text'
import { formatDate } from '@/lib/platform/format'
import { meetingPath } from '@/lib/meetings/paths'
import { whenWords } from './when'

type Meeting = {
  id: string; title: string; startsAt: Date; endsAt: Date; place: string; body: string; cancelReason: string
  state: 'planned' | 'held' | 'cancelled'; minutesClosedAt: Date | null; quorum: { seats: number; reached: boolean } | null
}

function State({ meeting: { state, minutesClosedAt, quorum }, past }: { meeting: Meeting; past: boolean }) {
  if (state === 'cancelled') return <StatusTag shape="cross">Afgelast</StatusTag>
  if (minutesClosedAt) return <StatusTag shape="check">Verslag gesloten</StatusTag>
  if (past) return <StatusTag shape="half">Verslag open</StatusTag>
  if (quorum && quorum.seats > 0 && !quorum.reached) return <StatusTag tone="caution">Te weinig mensen om te besluiten</StatusTag>
  return null
}

/** Meetings one under the other, each a link to everything about it. */
export function MeetingList({ programmeId, meetings, past }: { programmeId: string; meetings: Meeting[]; past: boolean }) {
  return (
    <ul className="wp-meetings">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <Card heading={<>{meeting.title}<VisuallyHidden>, {formatDate(meeting.startsAt)}</VisuallyHidden></>} headingLevel={2} href={meetingPath(programmeId, meeting.id)} aside={<State meeting={meeting} past={past} />}>
            <Text>{whenWords(meeting)}</Text>
            <Note>{[meeting.body, meeting.place].filter(Boolean).join(' · ')}</Note>
            {meeting.state === 'cancelled' && <Note>Gaat niet door: {meeting.cancelReason}</Note>}
          </Card>
        </li>
      ))}
    </ul>
  )
}
