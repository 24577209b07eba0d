import { formatDate, formatDeadline } from '@/lib/platform/format'
import type { Wanted } from './wanted'

type What = 'action' | 'condition' | 'promise' | 'contract'

/** Something that was agreed, with the day on which it must be there. */
export type Due = {
  /** "action:<id>" */
  key: string
  what: What
  programmeId: string
  words: string
  /** `2026-04-19` */
  dueOn: string
  /** The day from which it was known. */
  since: string
  href: string
  /** Who has to do it, or see to it. */
  to: readonly string[]
  /** Who hears of it when it stays undone. */
  bureau: readonly string[]
}

export const whatLabels: Record<What, string> = {
  action: 'Actiepunt', condition: 'Voorwaarde', promise: 'Toezegging', contract: 'Evaluatie',
}

const dayMs = 86_400_000
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
export const daysUntil = (dueOn: string, today: string): number => (at(dueOn) - at(today)) / dayMs

// Every party has to look back at a contract, which takes half a year (handbook §5.3).
const stepsFor = (what: What): number[] => what === 'contract' ? [1, 7, 30, 180] : [1, 7, 30]
const escalateAfterDays = 14

/** Which reminder is due today; null when none is. A moment from before it was known is passed over: that was told just now. */
function reminderOf({ what, dueOn, since }: Due, today: string): string | null {
  const days = daysUntil(dueOn, today)
  if (days < 0) return `late:${dueOn}`
  const step = stepsFor(what).find((ahead) => days <= ahead)
  if (step === undefined || at(dueOn) - step * dayMs < at(since)) return null
  return `due:${step}:${dueOn}`
}

const sentence = (dueOn: string, today: string): string => {
  const { words, late } = formatDeadline(new Date(dueOn), new Date(today))
  const day = formatDate(new Date(dueOn))
  return late ? `Dit moest op ${day} klaar zijn (${words}).` : `Dit moet op ${day} klaar zijn: ${words}.`
}

/** What people should hear today about something that must be done by a day. */
export function remindersOf(due: Due, today: string): Wanted[] {
  const { key, what, programmeId, words, dueOn, href, to, bureau } = due
  const reminder = reminderOf(due, today)
  if (reminder === null) return []
  const shared = { programmeId, href, text: sentence(dueOn, today) }
  const wanted = to.map((userId): Wanted => ({
    ...shared, userId, kind: what === 'contract' ? 'contract' : 'due', key: `${key}:${reminder}`,
    title: `${whatLabels[what]}${daysUntil(dueOn, today) < 0 ? ' te laat' : ''}: ${words}`,
  }))
  if (daysUntil(dueOn, today) > -escalateAfterDays) return wanted
  // Who hears that it is very late need not hear that it is late.
  return [...wanted.filter(({ userId }) => !bureau.includes(userId)), ...bureau.map((userId): Wanted => ({
    ...shared, userId, kind: 'escalation', key: `${key}:escalated:${dueOn}`, title: `Twee weken te laat: ${words}`,
  }))]
}
