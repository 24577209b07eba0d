import 'server-only'
import { actingFor, seatsOn } from '@/lib/alliance/at-table'
import { meetingPath, minutesPath } from '@/lib/meetings/paths'
import type { Db } from '@/lib/platform/db/client'
import { formatDateTime, formatIsoDay } from '@/lib/platform/format'
import type { Member } from './load-members'
import { newsSince } from './load-news'
import { meetingKeys, meetingNews, ofMeeting, type Invited, type News } from './meeting-news'
import { seatsOnce, type SeatsOf } from './seats-once'
import { onceForSeries } from './series-news'
import type { Wanted } from './wanted'

/** A series is planned far ahead; one is invited to what comes within four weeks. */
const horizonMs = 28 * 86_400_000

const select = {
  id: true, programmeId: true, bodyId: true, title: true, startsAt: true, place: true, state: true, cancelReason: true, calendarNumber: true,
  seriesId: true, changedAt: true, movedAt: true,
  body: { select: { name: true } },
} as const

type Meeting = { bodyId: string; programmeId: string; startsAt: Date }

/** The accounts of who has a seat at the table on the day of the meeting, observers too. */
async function seatedAt(seatsOf: SeatsOf, { bodyId, programmeId, startsAt }: Meeting, members: readonly Member[]): Promise<string[]> {
  const seated = seatsOn(await seatsOf(bodyId), formatIsoDay(startsAt)).flatMap(({ userId }) => userId ?? [])
  return [...new Set(seated)].filter((userId) => members.some((one) => one.programmeId === programmeId && one.userId === userId))
}

/** Who may have to come: those who sit there, and who may take somebody's place that day. */
async function invitedTo(seatsOf: SeatsOf, meeting: Meeting, members: readonly Member[]): Promise<Invited[]> {
  const { bodyId, programmeId, startsAt } = meeting
  const [seats, seated, day] = [await seatsOf(bodyId), await seatedAt(seatsOf, meeting, members), formatIsoDay(startsAt)]
  const here = new Set(members.filter((one) => one.programmeId === programmeId).map(({ userId }) => userId))
  const mandated = new Set(seats.flatMap(({ mandates }) => mandates.flatMap(({ userId }) => userId ?? [])))
  return [
    ...seated.map((userId) => ({ userId, insteadOf: [] })),
    ...[...mandated].filter((userId) => here.has(userId) && !seated.includes(userId))
      .map((userId) => ({ userId, insteadOf: actingFor(seats, userId, day).map(({ seat }) => seat.personName) }))
      .filter(({ insteadOf }) => insteadOf.length > 0),
  ]
}

/** Invitations, changes and cancellations of meetings that are still to come. */
export async function loadInvitations(db: Db, members: readonly Member[], now: Date): Promise<Wanted[]> {
  const meetings = await db.meeting.findMany({ where: { startsAt: { gt: now }, state: { in: ['planned', 'cancelled'] } }, select })
  const heard = await db.notification.findMany({
    where: { key: { in: [...new Set(meetings.flatMap(meetingKeys))] } },
    select: { userId: true, key: true, createdAt: true },
  })
  const byKey = new Map<string, typeof heard>()
  for (const one of heard) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one])
  const seatsOf = seatsOnce(db)
  const news: News[] = []
  for (const meeting of meetings) {
    const told = meetingKeys(meeting).flatMap((key) => byKey.get(key) ?? [])
    const known = ofMeeting(meeting, told).length > 0
    const near = meeting.startsAt.getTime() - now.getTime() <= horizonMs
    if (!known && (!near || meeting.state === 'cancelled')) continue
    news.push(...meetingNews({ ...meeting, body: meeting.body.name, href: meetingPath(meeting.programmeId, meeting.id) }, told, await invitedTo(seatsOf, meeting, members)))
  }
  return onceForSeries(news)
}

/** Minutes that were closed this week. */
export async function loadMinutes(db: Db, members: readonly Member[], now: Date): Promise<Wanted[]> {
  const meetings = await db.meeting.findMany({ where: { minutesClosedAt: { gte: newsSince(now) } }, select })
  const seatsOf = seatsOnce(db)
  const wanted: Wanted[] = []
  for (const meeting of meetings) {
    const { id, programmeId, title, startsAt, body } = meeting
    for (const userId of await seatedAt(seatsOf, meeting, members)) wanted.push({
      userId, programmeId, kind: 'minutes', title: `Verslag gesloten: ${title}`,
      text: `Het verslag van ${body.name} op ${formatDateTime(startsAt)} uur is klaar en verandert niet meer.`,
      href: minutesPath(programmeId, id), key: `minutes:${id}`,
    })
  }
  return wanted
}
