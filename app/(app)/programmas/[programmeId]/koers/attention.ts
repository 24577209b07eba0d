import type { Course } from '@/lib/dashboard/get-course'
import { executionPath, networkPath, timelinePath } from '@/lib/interventions/paths'
import { goalsPath, visionPath } from '@/lib/goals/paths'
import { formatCount, formatList } from '@/lib/platform/format'

type Line = { key: string; words: string; href: string }

function idleWords({ idleGoals, idleAmbitions }: Course['counts']): string {
  const parts = [...(idleGoals > 0 ? [formatCount(idleGoals, 'doel', 'doelen')] : []), ...(idleAmbitions > 0 ? [formatCount(idleAmbitions, 'ambitie', 'ambities')] : [])]
  return `Aan ${formatList(parts)} doet nog niemand iets.`
}

/** What in vision, goals and work asks for attention, in sentences that lead to where it is mended. */
export function courseAttention({ programme: { id }, vision, counts }: Course): Line[] {
  const told: [key: string, count: number, words: string, href: string][] = [
    ['vision', vision ? 0 : 1, 'Er is nog geen visie vastgesteld.', visionPath(id)],
    ['goals', counts.ambitions + counts.goals === 0 ? 1 : 0, 'Er zijn nog geen doelen vastgelegd.', goalsPath(id)],
    ['loose', counts.withoutContribution, `${formatCount(counts.withoutContribution, 'interventie noemt', 'interventies noemen')} geen doel. Zo ontstaat een projectencarrousel.`, networkPath(id)],
    ['astray', counts.astray, `${formatCount(counts.astray, 'doel hoort', 'doelen horen')} onder een ambitie die is vervallen. Geef ${counts.astray === 1 ? 'het' : 'ze'} een andere plek.`, `${goalsPath(id)}#zonder-ambitie`],
    ['idle', counts.idleGoals + counts.idleAmbitions, idleWords(counts), networkPath(id)],
    ['late', counts.lateMilestones, `${formatCount(counts.lateMilestones, 'mijlpaal is', 'mijlpalen zijn')} te laat.`, timelinePath(id)],
    ['stuck', counts.stuck, `${formatCount(counts.stuck, 'interventie loopt', 'interventies lopen')} vast.`, executionPath(id)],
    ['owner', counts.ownerLeft, `Van ${formatCount(counts.ownerLeft, 'interventie', 'interventies')} doet de trekker niet meer mee.`, executionPath(id)],
    ['retired', counts.onRetired, `${formatCount(counts.onRetired, 'bijdrage rust', 'bijdragen rusten')} op een doel dat is vervallen.`, networkPath(id)],
    ['look', counts.toLookAt, `${formatCount(counts.toLookAt, 'bijdrage hoort', 'bijdragen horen')} bij een doel dat is veranderd. Kijk of die nog klopt.`, networkPath(id)],
  ]
  return told.filter(([, count]) => count > 0).map(([key, , words, href]) => ({ key, words, href }))
}
