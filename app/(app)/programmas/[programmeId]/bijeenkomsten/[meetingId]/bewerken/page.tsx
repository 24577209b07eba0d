import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Details } from '@/components/ui/Details'
import { Stack } from '@/components/ui/Stack'
import { askMeeting, type MeetingParams } from '../ask-meeting'
import { MeetingHeader } from '../MeetingHeader'
import { CancelForm, EditForm } from './EditForm'

export const metadata: Metadata = { title: 'Bijeenkomst wijzigen' }

export default async function EditMeetingPage({ params }: { params: MeetingParams }) {
  const { programmeId, meeting } = await askMeeting(params)
  if (!meeting.mayEdit || !meeting.open) notFound()
  const { id: meetingId, version, title, day, startTime, endTime, place, invitation, state, following } = meeting
  const where = { programmeId, meetingId, version }
  return (
    <>
      <MeetingHeader programmeId={programmeId} meeting={meeting} part="Wijzigen" />
      <Stack gap="lg">
        <EditForm where={where} following={following} initial={{ title, day, startTime, endTime, place, invitation }} />
        {state === 'planned' && <Details summary="Bijeenkomst afgelasten" tone="boxed"><CancelForm where={where} following={following} /></Details>}
      </Stack>
    </>
  )
}
