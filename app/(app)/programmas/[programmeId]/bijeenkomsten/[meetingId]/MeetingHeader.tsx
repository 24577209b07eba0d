import type { ReactNode } from 'react'
import { whenWords } from '@/components/meeting/when'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Text } from '@/components/ui/Text'
import { meetingPath, meetingsPath } from '@/lib/meetings/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../../ask-programme'
import type { Meeting } from './ask-meeting'

type Props = {
  programmeId: string
  meeting: Meeting
  /** What this page is about, below the meeting itself. */
  part?: string
  actions?: ReactNode
}

/** Says which meeting, when and where; and that it is off, when it is. */
export async function MeetingHeader({ programmeId, meeting, part, actions }: Props) {
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  const list = meeting.mayList ? [{ label: 'Bijeenkomsten', href: meetingsPath(programmeId) }] : []
  const breadcrumb = [{ label: name, href: programmePath(programmeId) }, ...list]
  return (
    <>
      <PageHeader
        title={part ? `${part}: ${meeting.title}` : meeting.title} kicker={meeting.table.name}
        lead={[whenWords(meeting), meeting.place].filter(Boolean).join(', ')} actions={actions}
        breadcrumb={part ? [...breadcrumb, { label: meeting.title, href: meetingPath(programmeId, meeting.id) }] : breadcrumb}
      />
      {meeting.state === 'cancelled' && (
        <Alert tone="warning" heading="Deze bijeenkomst gaat niet door"><Text>{meeting.cancelReason}</Text></Alert>
      )}
    </>
  )
}
