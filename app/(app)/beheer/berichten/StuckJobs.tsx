import { Alert } from '@/components/ui/Alert'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import { formatDateTime } from '@/lib/platform/format'

type Job = { id: string; kind: string; runAt: Date; attempts: number; failedAt: Date | null; lastError: string }

const kinds: Record<string, string> = {
  'notification.mail': 'Een mail versturen',
  'notifications.news': 'Kijken wat er nieuw is',
  'notifications.reminders': 'Herinneringen maken',
  'notifications.weekly': 'Weekoverzichten maken',
}

const whatNow = ({ failedAt, runAt }: Job) =>
  failedAt ? 'De app probeert het niet meer vanzelf.' : `De app probeert het weer op ${formatDateTime(runAt)} uur.`

/** Work that failed or that nobody did: what, why, and whether it goes on by itself. */
export function StuckJobs({ jobs }: { jobs: readonly Job[] }) {
  return (
    <Alert tone="warning" heading="Dit ging niet goed">
      <Text>Geef dit door aan wie de app voor u draait.</Text>
      <List
        items={jobs.map((job) => ({
          key: job.id, content: `${kinds[job.kind] ?? job.kind}: ${job.lastError || 'nog niet gedaan'} (${job.attempts} keer geprobeerd). ${whatNow(job)}`,
        }))}
      />
    </Alert>
  )
}
