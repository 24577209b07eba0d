import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { listReturns } from '@/lib/finance/list-returns'
import { financePath, returnsPath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { RemoveReturn, ReturnForm } from '../ReturnForm'

export const metadata: Metadata = { title: 'Rendement wijzigen' }

export default async function EditReturnPage({ params }: { params: Promise<{ programmeId: string; returnId: string }> }) {
  const { programmeId, returnId } = await params
  const { programme, returns, mayEdit } = await valueOrNotFound(listReturns({ programmeId }))
  const row = returns.find(({ id }) => id === returnId)
  if (!row || !mayEdit) notFound()
  const existing = { id: row.id, version: row.version }
  return (
    <>
      <PageHeader
        title="Rendement wijzigen"
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }, { label: 'Rendement', href: returnsPath(programmeId) }]}
      />
      <ReturnForm programmeId={programmeId} row={existing} initial={row.typed} />
      <Details summary="Rendement weghalen"><RemoveReturn programmeId={programmeId} row={existing} /></Details>
    </>
  )
}
