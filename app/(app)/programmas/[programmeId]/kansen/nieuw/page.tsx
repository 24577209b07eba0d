import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { getChanceDesk } from '@/lib/goals/get-chance-desk'
import { chancesPath, goalsPath } from '@/lib/goals/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ChanceForm } from '../ChanceForm'
import { toGoalChoices, toPartnerChoices } from '../to-choices'

export const metadata: Metadata = { title: 'Kans vastleggen' }

export default async function NewChancePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, goals, organisations, places } = await valueOrNotFound(getChanceDesk({ programmeId }))
  return (
    <>
      <PageHeader
        title="Kans vastleggen" lead="Een plek, wat daar kan, en wie dat samen willen."
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Kansen', href: chancesPath(programmeId) }]}
      />
      {goals.length === 0 ? <Text>Een kans draagt bij aan een ambitie. <Link href={goalsPath(programmeId)}>Leg eerst een ambitie vast.</Link></Text> : (
        <ChanceForm programmeId={programmeId} initial={{}} goals={toGoalChoices(goals)} partners={toPartnerChoices(organisations)} places={places} />
      )}
    </>
  )
}
