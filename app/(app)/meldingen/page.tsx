import type { Metadata } from 'next'
import { OneButton } from '@/components/checklist/OneButton'
import { PageHeader } from '@/components/shell/PageHeader'
import { Card } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Pagination } from '@/components/ui/Pagination'
import { Stack } from '@/components/ui/Stack'
import { preferencesPath } from '@/lib/notifications/letter'
import { listNotifications } from '@/lib/notifications/list-notifications'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { markAllReadAction } from './actions'
import { NotificationList } from './NotificationList'

export const metadata: Metadata = { title: 'Meldingen' }

type Asked = { searchParams: Promise<{ bladzijde?: string | string[] }> }

const leadFor = (unread: number) =>
  unread === 0 ? 'U hebt alles gelezen.' : `${formatCount(unread, 'melding is', 'meldingen zijn')} nog niet gelezen.`

/** What the app told somebody, newest first. */
export default async function NotificationsPage({ searchParams }: Asked) {
  const { bladzijde } = await searchParams
  const { notifications, unread, page, pages } = await valueOrNotFound(listNotifications({ page: bladzijde }))
  if (notifications.length === 0 && page === 1)
    return (
      <>
        <PageHeader title="Meldingen" />
        <EmptyState heading="Nog geen meldingen" action={<Link standalone href={preferencesPath}>Kies wat u wilt horen, en hoe</Link>}>
          Hier leest u wanneer een besluit op uw stem wacht, wanneer u een actiepunt krijgt, voor welke bijeenkomst u bent
          uitgenodigd, en wat bijna klaar moet zijn.
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader
        title="Meldingen" lead={leadFor(unread)}
        actions={unread > 0 && <OneButton action={markAllReadAction} fields={{}} variant="secondary">Alles gelezen</OneButton>}
      />
      <Stack gap="lg">
        <Card>
          <NotificationList notifications={notifications} />
        </Card>
        <Pagination page={page} pages={pages} href={(other) => `/meldingen?bladzijde=${other}`} />
        <Link standalone href={preferencesPath}>Kies wat u wilt horen, en hoe</Link>
      </Stack>
    </>
  )
}
