import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../ask-programme'
import { EditProgramme } from './EditProgramme'

export const metadata: Metadata = { title: 'Gegevens bewerken' }

export default async function EditProgrammePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const programme = await valueOrNotFound(askProgramme((await params).programmeId))
  if (!programme.allowed.edit) notFound()
  const { id, version, areaCodes, inhabitants, dwellings, startsOn, horizonYears } = programme
  const { name, motto, contactName, contactPhone, contactEmail } = programme
  const initial = {
    name, motto, areaCodes: areaCodes.join(', '), inhabitants, dwellings, startsOn, horizonYears,
    contactName, contactPhone, contactEmail,
  }
  return (
    <>
      <PageHeader title="Gegevens van het programma" breadcrumb={[{ label: name, href: programmePath(id) }]} />
      <EditProgramme programmeId={id} version={version} initial={initial} />
    </>
  )
}
