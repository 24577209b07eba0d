import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { getGoalDesk } from '@/lib/goals/get-goal-desk'
import { goalsPath } from '@/lib/goals/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { toOwners } from '../to-owners'
import { GoalForm } from '../GoalForm'

export const metadata: Metadata = { title: 'Doel vastleggen' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<{ onder?: string | string[] }> }

export default async function NewGoalPage({ params, searchParams }: Props) {
  const [{ programmeId }, { onder }] = [await params, await searchParams]
  const { programme, ambitions, organisations, horizonYear } = await valueOrNotFound(getGoalDesk({ programmeId }))
  const above = ambitions.find(({ id }) => id === onder)
  return (
    <>
      <PageHeader
        title={above ? 'Doel vastleggen' : 'Ambitie vastleggen'} lead={above ? `Onder de ambitie “${above.title}”.` : 'Een ambitie zegt wat er in het leven van mensen beter wordt. Daaronder komen doelen die u kunt meten.'}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Doelen', href: goalsPath(programmeId) }]}
      />
      <GoalForm
        programmeId={programmeId} horizonYear={horizonYear} initial={{ scale: 'neighbourhood', parentId: above?.id ?? '' }}
        ambitions={ambitions.map(({ id, title }) => ({ value: id, label: title }))} organisations={toOwners(organisations)}
      />
    </>
  )
}
