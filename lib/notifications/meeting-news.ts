import { formatDateTime, formatList } from '@/lib/platform/format'
import type { Wanted } from './wanted'

type Meeting = {
  id: string; programmeId: string; title: string; body: string; startsAt: Date; place: string; href: string
  state: 'planned' | 'held' | 'cancelled'; cancelReason: string; calendarNumber: number
}
type Told = { userId: string; key: string }
/** Somebody who may have to come, and for whom when it is not for their own seat. */
export type Invited = { userId: string; insteadOf: readonly string[] }

/** Under which keys people may have heard of a meeting: one for every time it changed, and one for when it was called off. */
export const meetingKeys = ({ id, calendarNumber }: Pick<Meeting, 'id' | 'calendarNumber'>): string[] =>
  [...Array.from({ length: calendarNumber + 1 }, (_, number) => `meeting:${id}:${number}`), `meeting:${id}:cancelled`]

const whenAndWhere = ({ startsAt, place }: Meeting) => `${formatDateTime(startsAt)} uur${place ? `, ${place}` : ''}`

function invitation(meeting: Meeting, insteadOf: readonly string[]): string {
  const { body } = meeting
  if (insteadOf.length === 0) return `U bent uitgenodigd voor een bijeenkomst van ${body}: ${whenAndWhere(meeting)}.`
  const whom = formatList([...insteadOf])
  return `U bent vervanger van ${whom} bij een bijeenkomst van ${body}: ${whenAndWhere(meeting)}. U komt als ${insteadOf.length === 1 ? `${whom} niet kan` : 'een van hen niet kan'}.`
}

/**
 * What each person should hear of a meeting: the invitation, a change of time, place or title after that, or that it does not
 * take place. Who was never invited hears nothing of a cancellation.
 */
export function meetingNews(meeting: Meeting, told: readonly Told[], invited: readonly Invited[]): Wanted[] {
  const { id, programmeId, title, body, href, state, cancelReason, calendarNumber } = meeting
  const shared = { programmeId, href, kind: 'meeting' as const }
  const knows = (userId: string) => told.some((one) => one.userId === userId)
  if (state === 'cancelled')
    return [...new Set(told.map(({ userId }) => userId))].map((userId) => ({
      ...shared, userId, title: `Gaat niet door: ${title}`, key: `meeting:${id}:cancelled`,
      text: `De bijeenkomst van ${body} op ${whenAndWhere(meeting)} gaat niet door.${cancelReason ? ` Reden: ${cancelReason}` : ''}`,
    }))
  return invited.map(({ userId, insteadOf }) => ({
    ...shared, userId, key: `meeting:${id}:${calendarNumber}`,
    title: `${knows(userId) ? 'Gewijzigd' : insteadOf.length > 0 ? 'Uitnodiging als vervanger' : 'Uitnodiging'}: ${title}`,
    text: [
      knows(userId) ? `De bijeenkomst van ${body} is gewijzigd. Zij is nu op ${whenAndWhere(meeting)}.` : invitation(meeting, insteadOf),
    ].join(' '),
  }))
}
