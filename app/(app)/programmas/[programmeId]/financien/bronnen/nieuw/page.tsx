import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { listSources } from '@/lib/finance/list-sources'
import { financePath, sourcesPath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { SourceForm } from '../SourceForm'

export const metadata: Metadata = { title: 'Bron vastleggen' }

export default async function NewSourcePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, partners, mayAddAny } = await valueOrNotFound(listSources({ programmeId }))
  if (partners.length === 0 && !mayAddAny) notFound()
  return (
    <>
      <PageHeader
        title="Bron vastleggen" lead="Waar komt het geld vandaan? De bedragen per jaar vult u hierna in."
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }, { label: 'Bronnen', href: sourcesPath(programmeId) }]}
      />
      <SourceForm programmeId={programmeId} partners={partners} mayAny={mayAddAny} initial={mayAddAny ? {} : { organisationId: partners[0]?.value ?? '' }} />
    </>
  )
}
