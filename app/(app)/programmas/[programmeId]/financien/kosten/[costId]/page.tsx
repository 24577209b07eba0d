import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { getCost } from '@/lib/finance/get-cost'
import { costsPath, financePath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { CostForm, RemoveCost } from '../CostForm'

export const metadata: Metadata = { title: 'Kosten wijzigen' }

export default async function CostPage({ params }: { params: Promise<{ programmeId: string; costId: string }> }) {
  const { programmeId, costId } = await params
  const { programme, cost, choices } = await valueOrNotFound(getCost({ programmeId, costId }))
  const { id, version, purpose, label, year, amount } = cost
  return (
    <>
      <PageHeader
        title="Kosten wijzigen"
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }, { label: 'Kosten', href: costsPath(programmeId) }]}
      />
      <CostForm programmeId={programmeId} cost={{ id, version }} choices={choices} initial={{ purpose, label, year, amount }} />
      <Details summary="Kosten weghalen"><RemoveCost programmeId={programmeId} cost={{ id, version }} /></Details>
    </>
  )
}
