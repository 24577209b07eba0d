import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { getSource } from '@/lib/finance/get-source'
import { financePath, sourcePath, sourcesPath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { SourceForm } from '../../SourceForm'

export const metadata: Metadata = { title: 'Bron wijzigen' }

export default async function EditSourcePage({ params }: { params: Promise<{ programmeId: string; sourceId: string }> }) {
  const { programmeId, sourceId } = await params
  const { programme, source, partners, mayEdit, mayEditAny } = await valueOrNotFound(getSource({ programmeId, sourceId }))
  if (!mayEdit) notFound()
  const { name, kind, organisationId, payer, field, structural, conditions, spendBy, reportBy } = source
  return (
    <>
      <PageHeader
        title="Bron wijzigen"
        breadcrumb={[
          { label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) },
          { label: 'Bronnen', href: sourcesPath(programmeId) }, { label: name, href: sourcePath(programmeId, sourceId) },
        ]}
      />
      <SourceForm
        programmeId={programmeId} source={{ id: sourceId, version: source.version }} partners={partners} mayAny={mayEditAny} reported={source.reportedOn !== ''}
        initial={{ name, kind, organisationId, payer, field, structural, conditions, spendBy, reportBy }}
      />
    </>
  )
}
