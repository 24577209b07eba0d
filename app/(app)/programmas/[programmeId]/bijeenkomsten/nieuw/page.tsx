import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { getPlanDesk } from '@/lib/meetings/get-plan-desk'
import { meetingsPath } from '@/lib/meetings/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../../ask-programme'
import { PlanForm } from './PlanForm'

export const metadata: Metadata = { title: 'Bijeenkomst plannen' }

export default async function PlanPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { bodies } = await valueOrNotFound(getPlanDesk({ programmeId }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  return (
    <>
      <PageHeader
        title="Bijeenkomst plannen" lead="De agenda maakt u daarna. Alle tijden zijn Nederlandse tijd."
        breadcrumb={[{ label: name, href: programmePath(programmeId) }, { label: 'Bijeenkomsten', href: meetingsPath(programmeId) }]}
      />
      {bodies.length === 0
        ? <EmptyState heading="Er is nog geen tafel" action={<ButtonLink href={`${programmePath(programmeId)}/alliantie`}>Naar de alliantie</ButtonLink>}>Een bijeenkomst hoort bij een tafel. Voeg die eerst toe bij de alliantie.</EmptyState>
        : <PlanForm programmeId={programmeId} bodies={bodies} />}
    </>
  )
}
