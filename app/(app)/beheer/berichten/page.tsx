import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { EmptyState } from '@/components/ui/EmptyState'
import { Pagination } from '@/components/ui/Pagination'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { listMail } from '@/lib/notifications/list-mail'
import { valueOrNotFound } from '@/lib/platform/page'
import { MailTable } from './MailTable'
import { StuckJobs } from './StuckJobs'

export const metadata: Metadata = { title: 'Berichten' }

type Asked = { searchParams: Promise<{ bladzijde?: string | string[] }> }

/** What the app mailed in this municipality, or would have, and work that stopped. */
export default async function MessagesPage({ searchParams }: Asked) {
  const { bladzijde } = await searchParams
  const { configured, mails, jobs, page, pages } = await valueOrNotFound(listMail({ page: bladzijde }))
  return (
    <>
      <PageHeader
        title="Berichten" breadcrumb={[{ label: 'Beheer', href: '/beheer' }]}
        lead="De mail die de app stuurt aan mensen van uw gemeente: herinneringen, uitnodigingen en weekoverzichten."
      />
      <Stack gap="lg">
        {!configured && (
          <Alert tone="info" heading="Er is geen mailserver ingesteld">
            <Text>
              De app verstuurt daarom geen mail. Alles staat wel bij iedereen onder Meldingen, en u leest hier wat er verstuurd
              zou zijn. De instelling heet SMTP_URL; wie de app voor u draait, kan haar invullen.
            </Text>
          </Alert>
        )}
        {jobs.length > 0 && <StuckJobs jobs={jobs} />}
        {mails.length === 0
          ? <EmptyState heading="Nog geen berichten">Zodra de app iemand iets te melden heeft, ziet u het hier.</EmptyState>
          : <MailTable mails={mails} configured={configured} />}
        <Pagination page={page} pages={pages} href={(other) => `/beheer/berichten?bladzijde=${other}`} />
      </Stack>
    </>
  )
}
