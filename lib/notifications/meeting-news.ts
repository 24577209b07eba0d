import { formatDateTime, formatList } from '@/lib/platform/format'
import type { Wanted } from './wanted'

type Meeting = {
  id: string; programmeId: string; title: string; body: string; startsAt: Date; place: string; href: string
  state: 'planned' | 'held' | 'cancelled'; cancelReason: string; calendarNumber: number
  seriesId: string | null; changedAt: Date; movedAt: Date | null
}
type Told = { userId: string; key: string; createdAt: Date }
/** Somebody who may have to come, and for whom when it is not for their own seat. */
export type Invited = { userId: string; insteadOf: readonly string[] }

/** One piece of news of one meeting; what belongs to one change of a series is told together. */
export type News = Wanted & {
  change: 'invited' | 'changed' | 'cancelled'; name: string; when: string; startsAt: Date; reason: string; moved: boolean; together: string | null
}

type Keyed = Pick<Meeting, 'id' | 'calendarNumber' | 'seriesId' | 'changedAt' | 'movedAt'>

/** What several meetings of a series that changed at one moment are told under. */
const seriesKey = (seriesId: string, at: Date) => `series:${seriesId}:${at.toISOString()}`

const seriesKeys = ({ seriesId, changedAt, movedAt }: Keyed): string[] =>
  seriesId === null ? [] : [seriesKey(seriesId, changedAt), ...(movedAt ? [seriesKey(seriesId, movedAt)] : [])]

/** Under which keys people may have heard of a meeting: one for every time it changed, one for when it was called off, and with its series. */
export const meetingKeys = (meeting: Keyed): string[] => [
  ...Array.from({ length: meeting.calendarNumber + 1 }, (_, number) => `meeting:${meeting.id}:${number}`),
  `meeting:${meeting.id}:cancelled`, ...seriesKeys(meeting),
]

/** What was told of this very meeting; of its series somebody may have heard for the other meetings only. */
export const ofMeeting = ({ id }: Pick<Meeting, 'id'>, told: readonly Told[]): Told[] => told.filter(({ key }) => key.startsWith(`meeting:${id}:`))

const whenAndWhere = ({ startsAt, place }: Pick<Meeting, 'startsAt' | 'place'>) => `${formatDateTime(startsAt)} uur${place ? `, ${place}` : ''}`

/** For who has not heard of it since the day changed: what they said of coming was about another day. */
export const askAgain = 'De dag is veranderd. Gaf u eerder door of u komt? Dat telt niet meer: geef het opnieuw door.'

function invitation(meeting: Meeting, insteadOf: readonly string[]): string {
  const { body } = meeting
  if (insteadOf.length === 0) return `U bent uitgenodigd voor een bijeenkomst van ${body}: ${whenAndWhere(meeting)}.`
  const whom = formatList([...insteadOf])
  return `U bent vervanger van ${whom} bij een bijeenkomst van ${body}: ${whenAndWhere(meeting)}. U komt als ${insteadOf.length === 1 ? `${whom} niet kan` : 'een van hen niet kan'}.`
}

const movedSince = ({ movedAt }: Meeting, heard: readonly Told[]): boolean => movedAt !== null && heard.every(({ createdAt }) => createdAt < movedAt)

/**
 * What each person should hear of a meeting: the invitation, a change of time, place or title after that, or that it does not
 * take place. Who was never invited hears nothing of a cancellation; what they heard already is left out.
 * `told`: what was told under the keys of this meeting.
 */
export function meetingNews(meeting: Meeting, told: readonly Told[], invited: readonly Invited[]): News[] {
  const { id, programmeId, title, body, href, state, cancelReason, calendarNumber, startsAt, seriesId, changedAt } = meeting
  const together = seriesId === null ? null : seriesKey(seriesId, changedAt)
  const shared = { programmeId, href, kind: 'meeting' as const, name: title, startsAt, reason: cancelReason, moved: false, together, when: whenAndWhere(meeting) }
  const knowing = new Set(ofMeeting(meeting, told).map(({ userId }) => userId))
  const heardBy = (userId: string) => told.filter((one) => one.userId === userId)
  const news = state === 'cancelled'
    ? [...knowing].map((userId): News => ({
      ...shared, userId, change: 'cancelled', title: `Gaat niet door: ${title}`, key: `meeting:${id}:cancelled`,
      text: `De bijeenkomst van ${body} op ${shared.when} gaat niet door.${cancelReason ? ` Reden: ${cancelReason}` : ''}`,
    }))
    : invited.map(({ userId, insteadOf }): News => {
      const one = { ...shared, userId, key: `meeting:${id}:${calendarNumber}` }
      const moved = movedSince(meeting, heardBy(userId))
      const now = `De bijeenkomst van ${body} is gewijzigd. Zij is nu op ${shared.when}.`
      if (knowing.has(userId)) return { ...one, change: 'changed', moved, title: `Gewijzigd: ${title}`, text: moved ? `${now} ${askAgain}` : now }
      return { ...one, change: 'invited', title: `${insteadOf.length > 0 ? 'Uitnodiging als vervanger' : 'Uitnodiging'}: ${title}`, text: invitation(meeting, insteadOf) }
    })
  return news.filter(({ userId, key, change }) => !heardBy(userId).some((one) => one.key === key || (change !== 'invited' && one.key === together)))
}
