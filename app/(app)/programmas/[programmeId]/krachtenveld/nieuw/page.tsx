import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { getStakeholders } from '@/lib/alliance/get-stakeholders'
import { stakeholdersPath } from '@/lib/alliance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { notFound } from 'next/navigation'
import { askProgramme } from '../../ask-programme'
import { AddStakeholder } from './AddStakeholder'

export const metadata: Metadata = { title: 'Partij toevoegen' }

export default async function NewStakeholderPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { choices } = await valueOrNotFound(getStakeholders({ programmeId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  if (!choices) notFound()
  return (
    <>
      <PageHeader
        title="Partij toevoegen"
        breadcrumb={[{ label: name, href: programmePath(programmeId) }, { label: 'Krachtenveld', href: stakeholdersPath(programmeId) }]}
      />
      <AddStakeholder programmeId={programmeId} partners={choices.partners} />
    </>
  )
}
