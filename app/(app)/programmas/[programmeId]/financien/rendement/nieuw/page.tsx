import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { listReturns } from '@/lib/finance/list-returns'
import { financePath, returnsPath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ReturnForm } from '../ReturnForm'

export const metadata: Metadata = { title: 'Rendement vastleggen' }

export default async function NewReturnPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, mayEdit } = await valueOrNotFound(listReturns({ programmeId }))
  if (!mayEdit) notFound()
  return (
    <>
      <PageHeader
        title="Rendement vastleggen"
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }, { label: 'Rendement', href: returnsPath(programmeId) }]}
      />
      <ReturnForm programmeId={programmeId} initial={{}} />
    </>
  )
}
