import { randomUUID } from 'node:crypto'
import { holdsOn, seatsOn, type SeatFact } from '@/lib/alliance/at-table'
import { toDate } from '@/lib/platform/day'
import { momentAt } from '@/lib/meetings/local-time'
import type { MeetingEvent } from '@/lib/meetings/audit-types'
import { currentForm, minutesHash } from '@/lib/meetings/minutes-hash'
import { meetingSnapshot } from '@/lib/meetings/snapshots'
import { formatIsoDay } from '@/lib/platform/format'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { MeetingStory } from './meeting-types'
import { tableOf, type Standing } from './proposal-table'
import type { Scene } from './scene'

type Closing = { minutesClosedAt: Date; minutesClosedBy: string; minutesHash: string; minutesForm: number }
type Meeting = Prisma.MeetingUncheckedCreateInput & { id: string; startsAt: Date; endsAt: Date; place: string; minutes: string; invitation: string }
type Item = Prisma.AgendaItemCreateManyInput & Required<Pick<Prisma.AgendaItemCreateManyInput, 'purpose' | 'subject' | 'subjectId' | 'minutes'>>
type Attendance = Prisma.MeetingAttendanceCreateManyInput & { seatId: string | null; onBehalfOf: string; mandateId: string | null; substituteName: string }

/** A meeting with all below it; it is closed last, as people do. */
export type PlannedMeeting = {
  meeting: Meeting; items: Item[]; attendance: Attendance[]
  documents: Prisma.MeetingDocumentCreateManyInput[]; actions: Prisma.ActionItemCreateManyInput[]
  closing: Closing | null
}
export type MeetingRows = { series: Prisma.MeetingSeriesCreateManyInput[]; meetings: PlannedMeeting[] }

export const noMeetingRows = (): MeetingRows => ({ series: [], meetings: [] })

function meetingOf(scene: Scene, story: MeetingStory, bodyId: string, seriesId: string | null): Meeting {
  const { municipalityId, programmeId, at } = scene
  const day = formatIsoDay(at(story.day))
  const [startsAt, endsAt] = [momentAt(day, story.from), momentAt(day, story.until)]
  if (!startsAt || !endsAt) throw new Error(`example data: ${story.title} is at a time that does not exist`)
  return {
    id: randomUUID(), municipalityId, programmeId, bodyId, seriesId, title: story.title, startsAt, endsAt, place: story.place,
    invitation: story.invitation ?? '', changedAt: at(story.cancelled?.at ?? story.planned), minutes: story.held?.general ?? '',
    state: story.cancelled ? 'cancelled' : story.held ? 'held' : 'planned', cancelReason: story.cancelled?.reason ?? '',
    calendarNumber: story.cancelled ? 1 : 0,
  }
}

function itemsOf(scene: Scene, story: MeetingStory, meetingId: string): Item[] {
  const proposals = scene.rows.proposals
  return story.agenda.map(({ title, purpose = '', minutesOfTime = null, about, said = '' }, index) => {
    const decision = about && 'proposal' in about ? proposals.find((one) => one.decision.programmeId === scene.programmeId && one.decision.title === about.proposal) : undefined
    if (about && 'proposal' in about && !decision) throw new Error(`example data: no proposal called ${about.proposal}`)
    const subject = decision ? { subject: 'decision' as const, subjectId: decision.decision.id }
      : about && 'section' in about ? { subject: 'section' as const, subjectId: about.section } : { subject: 'free' as const, subjectId: '' }
    return { municipalityId: scene.municipalityId, meetingId, position: index + 1, title, purpose, minutesOfTime, minutes: said, ...subject }
  })
}

function attendanceOf(scene: Scene, story: MeetingStory, { seats, table }: Standing, meeting: Meeting): Attendance[] {
  const day = formatIsoDay(meeting.startsAt)
  const own = { municipalityId: scene.municipalityId, meetingId: meeting.id }
  const there = seatsOn(seats, day)
  const stray = [...(story.absent ?? []), ...Object.keys(story.substituted ?? {})].find((name) => !there.some(({ personName }) => personName === name))
  if (stray !== undefined) throw new Error(`example data: ${stray} has no seat at ${story.table} on ${day}`)
  const noted = (seat: SeatFact): Pick<Attendance, 'state' | 'mandateId' | 'substituteName'> | null => {
    const instead = story.substituted?.[seat.personName]
    const mandate = instead === undefined ? undefined : seat.mandates.find((one) => one.substitute && one.personName === instead && holdsOn(one, day))
    if (instead !== undefined && !mandate) throw new Error(`example data: ${instead} has no mandate of ${seat.personName} on ${day}`)
    if (mandate) return { state: 'substituted', mandateId: mandate.id, substituteName: mandate.personName }
    if (story.absent?.includes(seat.personName)) return { state: 'absent', mandateId: null, substituteName: '' }
    return story.held ? { state: 'present', mandateId: null, substituteName: '' } : null
  }
  const atTable = there.flatMap((seat): Attendance[] => {
    const what = noted(seat)
    return what ? [{ ...own, ...what, seatId: seat.id, personName: seat.personName, onBehalfOf: table.standsFor.get(seat.id) ?? '' }] : []
  })
  const guests = (story.guests ?? []).map(({ name, onBehalfOf }): Attendance =>
    ({ ...own, seatId: null, personName: name, onBehalfOf, state: 'present', mandateId: null, substituteName: '' }))
  return [...atTable, ...guests]
}

function noteAll(scene: Scene, story: MeetingStory, { meeting, closing, actions }: PlannedMeeting): void {
  const { ledger, programmeId, at } = scene
  const who = scene.person(story.who)
  const note = (when: Date, type: MeetingEvent, after: object, objectType = 'Meeting', objectId: string = meeting.id) => {
    ledger.note(when, who, { type, objectType, objectId, programmeId, after: after })
  }
  note(at(story.planned), 'meeting.planned', { ...meetingSnapshot({ ...meeting, title: story.title }), body: story.table, seriesId: meeting.seriesId ?? null })
  if (story.cancelled) note(at(story.cancelled.at), 'meeting.cancelled', { state: 'cancelled', reason: story.cancelled.reason })
  if (story.held) note(at(story.held.at), 'attendance.recorded', {})
  for (const { id, title, ownerId, createdAt } of actions) note(new Date(createdAt), 'meeting.action-agreed', { meetingId: meeting.id, title, ownerId }, 'ActionItem', id)
  if (closing) note(closing.minutesClosedAt, 'minutes.closed', { hash: closing.minutesHash })
}

// The papers of the examples are links.
const linkOf = ({ title, url }: { title: string; url: string }) => ({ title, url, file: null })

function plan(scene: Scene, story: MeetingStory, standing: Standing, seriesId: string | null): PlannedMeeting {
  const { municipalityId, programmeId, at, person } = scene
  const meeting = meetingOf(scene, story, standing.body, seriesId)
  const [items, attendance] = [itemsOf(scene, story, meeting.id), attendanceOf(scene, story, standing, meeting)]
  const { held } = story
  const documents = (story.documents ?? []).map((document) =>
    ({ ...document, municipalityId, meetingId: meeting.id, addedById: person(story.who).id, addedAt: at(story.planned) }))
  const cycle = Math.max(...scene.story.phases.map((phase) => phase.cycle))
  const actions = (held?.actions ?? []).map(({ title, who, due, done }) => ({
    id: randomUUID(), municipalityId, programmeId, cycle, meetingId: meeting.id, title, ownerId: person(who).id,
    dueOn: toDate(formatIsoDay(at(due))), createdById: person(story.who).id, createdAt: at(held?.at ?? story.planned), doneAt: done ? at(done) : null,
  }))
  const closing = held?.closed
    ? { minutesClosedAt: at(held.closed), minutesClosedBy: person(story.who).name, minutesForm: currentForm, minutesHash: minutesHash({ ...meeting, items, attendance, minutesForm: currentForm, papers: documents.map(linkOf) }) }
    : null
  const planned = { meeting, items, attendance, documents, actions, closing }
  noteAll(scene, story, planned)
  return planned
}

/** The meetings of the story, past and to come, each at a table that was told before. */
export function tellMeetings(scene: Scene): void {
  const [rows, series] = [scene.rows.meetings, new Map<string, string>()]
  for (const story of scene.story.meetings ?? []) {
    const standing = tableOf(scene, story.table)
    const { municipalityId, programmeId } = scene
    if (story.series && !series.has(story.series.key)) {
      const id = randomUUID()
      series.set(story.series.key, id)
      rows.series.push({ id, municipalityId, programmeId, bodyId: standing.body, title: story.title, everyWeeks: story.series.everyWeeks })
    }
    rows.meetings.push(plan(scene, story, standing, series.get(story.series?.key ?? '') ?? null))
  }
}

/** Writes them as people make them: the minutes are closed last. */
export async function writeMeetings(db: Db, { series, meetings }: MeetingRows): Promise<void> {
  await db.meetingSeries.createMany({ data: series })
  await db.meeting.createMany({ data: meetings.map(({ meeting }) => meeting) })
  await db.agendaItem.createMany({ data: meetings.flatMap(({ items }) => items) })
  await db.meetingAttendance.createMany({ data: meetings.flatMap(({ attendance }) => attendance) })
  await db.meetingDocument.createMany({ data: meetings.flatMap(({ documents }) => documents) })
  await db.actionItem.createMany({ data: meetings.flatMap(({ actions }) => actions) })
  for (const { meeting, closing } of meetings) if (closing) await db.meeting.update({ where: { id: meeting.id }, data: closing })
}
