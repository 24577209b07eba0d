import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { getIntervention } from '@/lib/interventions/get-intervention'
import { listInterventionChoices } from '@/lib/interventions/list-intervention-choices'
import { executionPath, interventionPath } from '@/lib/interventions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { interventionChoice } from '../../intervention-choice'
import { EditIntervention } from './EditIntervention'

export const metadata: Metadata = { title: 'Interventie wijzigen' }

export default async function EditInterventionPage({ params }: { params: Promise<{ programmeId: string; interventionId: string }> }) {
  const { programmeId, interventionId } = await params
  const { programme, intervention, form, allowed } = await valueOrNotFound(getIntervention({ programmeId, interventionId }))
  if (!allowed.edit) notFound()
  const choices = await valueOrNotFound(listInterventionChoices({ programmeId }))
  return (
    <>
      <PageHeader
        title="Interventie wijzigen"
        breadcrumb={[
          { label: programme.name, href: programmePath(programmeId) }, { label: 'Uitvoering', href: executionPath(programmeId) },
          { label: intervention.title, href: interventionPath(programmeId, interventionId) },
        ]}
      />
      <EditIntervention programmeId={programmeId} interventionId={interventionId} version={intervention.version} initial={form} {...interventionChoice(choices, intervention)} />
    </>
  )
}
