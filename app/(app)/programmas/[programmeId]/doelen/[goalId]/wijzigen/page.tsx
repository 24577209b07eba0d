import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { getGoal } from '@/lib/goals/get-goal'
import { getGoalDesk } from '@/lib/goals/get-goal-desk'
import { goalPath, goalsPath } from '@/lib/goals/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { GoalForm } from '../../GoalForm'
import { toOwners } from '../../to-owners'

export const metadata: Metadata = { title: 'Doel wijzigen' }

export default async function EditGoalPage({ params }: { params: Promise<{ programmeId: string; goalId: string }> }) {
  const { programmeId, goalId } = await params
  const { ambitions, organisations, horizonYear } = await valueOrNotFound(getGoalDesk({ programmeId }))
  const { programme, goal, parent } = await valueOrNotFound(getGoal({ programmeId, goalId }))
  const lapsed = parent?.retired ? [{ value: parent.id, label: `${parent.title} (vervallen)` }] : []
  return (
    <>
      <PageHeader
        title="Doel wijzigen" lead="Verandert wat u precies wilt bereiken? Dan vraagt de app om wat hierop rust opnieuw te bekijken."
        breadcrumb={[
          { label: programme.name, href: programmePath(programmeId) }, { label: 'Doelen', href: goalsPath(programmeId) }, { label: goal.title, href: goalPath(programmeId, goalId) },
        ]}
      />
      <GoalForm
        programmeId={programmeId} goal={{ id: goalId, version: goal.version }} horizonYear={horizonYear} organisations={toOwners(organisations)}
        ambitions={[...ambitions.filter(({ id }) => id !== goalId).map(({ id, title }) => ({ value: id, label: title })), ...lapsed]}
        initial={{
          ...goal, parentId: goal.parentId ?? '', ownerId: goal.ownerId ?? '', breakthrough: goal.breakthrough ? 'on' : '', dueYear: goal.dueYear === null ? '' : String(goal.dueYear),
        }}
      />
    </>
  )
}
