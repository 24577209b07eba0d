import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import { loadInterventions } from '@/lib/interventions/load-interventions'
import type { Db } from '@/lib/platform/db/client'
import type { PublicSnapshot } from './snapshot'

type Told = NonNullable<PublicSnapshot['course']>
const said = (text: string) => text.trim() !== ''

/**
 * Where the programme goes and what is being done, as far as it may be told: the vision that was established, goals that hold
 * and open interventions that are planned or run; each only when it has words for residents (handbook §5.2, §6.3).
 */
export async function loadTellableCourse(db: Db, programmeId: string, cycle: number): Promise<Told | null> {
  const vision = await db.visionVersion.findFirst({
    where: { programmeId, closedAt: { not: null } }, orderBy: { number: 'desc' }, select: { residentText: true },
  })
  const goals = (await loadGoals(db, programmeId)).filter(({ publicText }) => said(publicText))
  const work = (await loadInterventions(db, programmeId, cycle))
    .filter(({ open, publicText, status }) => open && said(publicText) && (status === 'planned' || status === 'running'))
  const course = {
    vision: vision?.residentText ?? '',
    goals: goals.map(({ title, publicText, parentId }) => ({ title, text: publicText, ambition: parentId === null })),
    work: work.map(({ title, publicText, places, owner, status }) => ({ title, text: publicText, places, who: owner.name, begun: status === 'running' })),
  }
  return said(course.vision) || course.goals.length > 0 || course.work.length > 0 ? course : null
}
