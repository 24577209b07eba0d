import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { Text } from '@/components/ui/Text'
import { listSources } from '@/lib/finance/list-sources'
import { financePath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ImportForm } from './ImportForm'

export const metadata: Metadata = { title: 'Bedragen overnemen' }

export default async function TakeOverPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, mayImport } = await valueOrNotFound(listSources({ programmeId }))
  if (!mayImport) notFound()
  const path = financePath(programmeId)
  return (
    <>
      <PageHeader
        title="Bedragen uit een spreadsheet overnemen" lead="U ziet eerst per rij wat er verandert. Daarna beslist u."
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: path }]}
      />
      <Text>
        Gebruik dezelfde kolommen als in de download: <a className="utrecht-link" href={`${path}/export?vorm=xlsx`} download>download het bestand</a>, vul het aan en kies het hieronder.
        Bedragen mogen Nederlands (1.250,50) of Engels (1,250.50) zijn, als een hele kolom maar hetzelfde is.
      </Text>
      <ImportForm programmeId={programmeId} />
    </>
  )
}
