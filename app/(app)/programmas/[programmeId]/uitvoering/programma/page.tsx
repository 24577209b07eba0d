import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { getExecution } from '@/lib/interventions/get-execution'
import { executionPath } from '@/lib/interventions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ExecutionForm } from './ExecutionForm'

export const metadata: Metadata = { title: 'Looptijd van het uitvoeringsprogramma' }

/** Where the term of the execution programme is set. */
export default async function EditExecutionPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, execution, allowed } = await valueOrNotFound(getExecution({ programmeId }))
  if (!allowed.edit) notFound()
  const { title, summary, startsOn, endsOn, termReason, version } = execution ?? { title: '', summary: '', startsOn: '', endsOn: '', termReason: '', version: 0 }
  return (
    <>
      <PageHeader
        title={execution ? 'Uitvoeringsprogramma wijzigen' : 'Uitvoeringsprogramma beginnen'} lead="Een uitvoeringsprogramma duurt drie of vier jaar. Wat u op de lange termijn wilt, staat in de visie."
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Uitvoering', href: executionPath(programmeId) }]}
      />
      <ExecutionForm programmeId={programmeId} version={version} initial={{ title, summary, startsOn, endsOn, termReason }} />
    </>
  )
}
