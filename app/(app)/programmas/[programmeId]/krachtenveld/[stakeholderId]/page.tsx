import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { getStakeholder } from '@/lib/alliance/get-stakeholder'
import { stakeholdersPath } from '@/lib/alliance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../../ask-programme'
import { EditStakeholder } from './EditStakeholder'
import { MakePartner, RemoveStakeholder } from './OtherForms'

export const metadata: Metadata = { title: 'Partij' }

export default async function StakeholderPage({ params }: { params: Promise<{ programmeId: string; stakeholderId: string }> }) {
  const { programmeId, stakeholderId } = await params
  const { party, today, choices, mayMakePartner } = await valueOrNotFound(getStakeholder({ programmeId, stakeholderId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  return (
    <>
      <PageHeader
        title={party.name}
        breadcrumb={[{ label: name, href: programmePath(programmeId) }, { label: 'Krachtenveld', href: stakeholdersPath(programmeId) }]}
      />
      {mayMakePartner && party.organisationId === null && (
        <Details summary="Partner maken van deze partij" tone="boxed"><MakePartner programmeId={programmeId} party={party} today={today} /></Details>
      )}
      <EditStakeholder programmeId={programmeId} party={party} partners={choices.partners} />
      <Details summary="Van de kaart halen" tone="boxed"><RemoveStakeholder programmeId={programmeId} party={party} /></Details>
    </>
  )
}
