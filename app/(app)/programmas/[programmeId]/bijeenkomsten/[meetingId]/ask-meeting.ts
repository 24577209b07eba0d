import 'server-only'
import { cache } from 'react'
import { getMeeting } from '@/lib/meetings/get-meeting'
import { valueOrNotFound } from '@/lib/platform/page'

export type MeetingParams = Promise<{ programmeId: string; meetingId: string }>

const ask = cache((programmeId: string, meetingId: string) => getMeeting({ programmeId, meetingId }))

/** The meeting of this address with its programme's id. */
export async function askMeeting(params: MeetingParams) {
  const { programmeId, meetingId } = await params
  return { programmeId, meeting: await valueOrNotFound(ask(programmeId, meetingId)) }
}
export type Meeting = Awaited<ReturnType<typeof askMeeting>>['meeting']
