import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { Text } from '@/components/ui/Text'
import { getStakeholders } from '@/lib/alliance/get-stakeholders'
import { stakeholdersPath } from '@/lib/alliance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../../ask-programme'
import { ImportForm } from './ImportForm'

export const metadata: Metadata = { title: 'Partijen overnemen' }

export default async function ImportPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { mayEdit } = await valueOrNotFound(getStakeholders({ programmeId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  if (!mayEdit) notFound()
  const path = stakeholdersPath(programmeId)
  return (
    <>
      <PageHeader
        title="Partijen uit een spreadsheet overnemen" lead="U ziet eerst wat er verandert. Daarna beslist u."
        breadcrumb={[{ label: name, href: programmePath(programmeId) }, { label: 'Krachtenveld', href: path }]}
      />
      <Text>
        Gebruik dezelfde kolommen als in de download: <a className="utrecht-link" href={`${path}/export`} download>download het krachtenveld</a>,
        vul het aan en bewaar het als csv. Alleen de kolom “Naam” is verplicht. Staat een naam al op de kaart, dan wordt die partij gewijzigd.
      </Text>
      <ImportForm programmeId={programmeId} />
    </>
  )
}
