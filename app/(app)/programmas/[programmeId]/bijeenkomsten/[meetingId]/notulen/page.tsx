import type { Metadata } from 'next'
import { Alert } from '@/components/ui/Alert'
import { Text } from '@/components/ui/Text'
import { getMinutesDesk } from '@/lib/meetings/get-minutes-desk'
import { formatDateTime } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { askMeeting, type MeetingParams } from '../ask-meeting'
import { MeetingHeader } from '../MeetingHeader'
import { ReadMinutes } from './ReadMinutes'
import { WriteMinutes } from './WriteMinutes'

export const metadata: Metadata = { title: 'Verslag' }

/** The minutes: written here by the secretary, and read here by everybody at the table. */
export default async function MinutesPage({ params }: { params: MeetingParams }) {
  const { programmeId, meeting } = await askMeeting(params)
  const writes = meeting.mayWrite && meeting.open && meeting.begun
  return (
    <>
      <MeetingHeader programmeId={programmeId} meeting={meeting} part="Verslag" />
      {!meeting.begun && meeting.open && (
        <Alert heading="Nog niet begonnen"><Text>Deze bijeenkomst begint op {formatDateTime(meeting.startsAt)}. Daarna komt hier het verslag.</Text></Alert>
      )}
      {meeting.begun && (writes
        ? <WriteMinutes programmeId={programmeId} meeting={meeting} desk={await valueOrNotFound(getMinutesDesk({ programmeId, meetingId: meeting.id }))} />
        : <ReadMinutes programmeId={programmeId} meeting={meeting} />)}
    </>
  )
}
