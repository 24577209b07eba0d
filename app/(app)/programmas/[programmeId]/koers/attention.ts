import type { Course } from '@/lib/dashboard/get-course'
import { executionPath, networkPath } from '@/lib/interventions/paths'
import { goalsPath, visionPath } from '@/lib/goals/paths'
import { formatCount } from '@/lib/platform/format'

type Line = { key: string; words: string; href: string }

/** What in vision, goals and work asks for attention, in sentences that lead to where it is mended. */
export function courseAttention({ programme: { id }, vision, counts }: Course): Line[] {
  const told: [key: string, count: number, words: string, href: string][] = [
    ['vision', vision ? 0 : 1, 'Er is nog geen visie vastgesteld.', visionPath(id)],
    ['goals', counts.goals === 0 ? 1 : 0, 'Er zijn nog geen doelen vastgelegd.', goalsPath(id)],
    ['loose', counts.withoutContribution, `${formatCount(counts.withoutContribution, 'interventie noemt', 'interventies noemen')} geen doel. Zo ontstaat een projectencarrousel.`, networkPath(id)],
    ['idle', counts.idleGoals, `Aan ${formatCount(counts.idleGoals, 'doel', 'doelen')} doet nog niemand iets.`, networkPath(id)],
    ['stuck', counts.stuck, `${formatCount(counts.stuck, 'interventie loopt', 'interventies lopen')} vast.`, executionPath(id)],
    ['retired', counts.onRetired, `${formatCount(counts.onRetired, 'bijdrage rust', 'bijdragen rusten')} op een doel dat is vervallen.`, networkPath(id)],
    ['look', counts.toLookAt, `${formatCount(counts.toLookAt, 'bijdrage hoort', 'bijdragen horen')} bij een doel dat is veranderd. Kijk of die nog klopt.`, networkPath(id)],
  ]
  return told.filter(([, count]) => count > 0).map(([key, , words, href]) => ({ key, words, href }))
}
