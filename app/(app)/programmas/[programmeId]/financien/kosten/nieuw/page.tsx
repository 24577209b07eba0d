import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { listCosts } from '@/lib/finance/list-costs'
import { costsPath, financePath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { CostForm } from '../CostForm'

export const metadata: Metadata = { title: 'Kosten vastleggen' }

export default async function NewCostPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, choices, firstYear, mayEdit } = await valueOrNotFound(listCosts({ programmeId }))
  if (!mayEdit) notFound()
  return (
    <>
      <PageHeader
        title="Kosten vastleggen"
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }, { label: 'Kosten', href: costsPath(programmeId) }]}
      />
      <CostForm programmeId={programmeId} choices={choices} initial={{ year: firstYear }} />
    </>
  )
}
