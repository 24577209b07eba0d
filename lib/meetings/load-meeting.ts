import 'server-only'
import { actingFor, type Day, type SeatFact } from '@/lib/alliance/at-table'
import { loadTable, type LoadedTable } from '@/lib/decisions/load-table'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, denied, notFound, ok, type Failure } from '@/lib/platform/result'
import type { QueryContext } from '@/lib/platform/use-case'
import { programmeResource } from '@/lib/programmes/load-programme'
import { finishedProblem, notHeldProblem } from './meeting-rules'

const withProgramme = { programme: { select: { id: true, municipalityId: true, name: true, currentCycle: true, contentVersion: true } } } as const

/** A meeting of this very programme; null when it is not there. */
export const loadMeeting = (db: Db, programmeId: string, meetingId: string) =>
  db.meeting.findUnique({ where: { id: meetingId, programmeId }, include: withProgramme })

/** Holds a meeting until the transaction ends, so that closing the minutes never misses a text that is just being saved. */
export const lockMeeting = (db: Db, meetingId: string) =>
  db.$queryRaw`SELECT 1 FROM "Meeting" WHERE "id" = ${meetingId}::uuid FOR UPDATE`

/** What the policy is asked about agenda and minutes: who is secretary of the table that day does it as their own. */
export function deskResource(programme: { id: string; municipalityId: string }, table: LoadedTable, actor: Actor, day: Day) {
  const secretary = actingFor(table.seats, actor.userId, day).some(({ seat }) => seat.role === 'secretary')
  return { ...programmeResource(programme), ownerId: secretary ? actor.userId : null }
}

/** What the policy is asked about reading: a meeting is of whoever sits at its table that day, or may take somebody's place. */
export function seatedResource(programme: { id: string; municipalityId: string }, seats: readonly SeatFact[], actor: Actor, day: Day) {
  return { ...programmeResource(programme), ownerId: actingFor(seats, actor.userId, day).length > 0 ? actor.userId : null }
}

/** A meeting with its table as it was that day. */
export async function loadAtTable(db: Db, programmeId: string, meetingId: string) {
  const meeting = await loadMeeting(db, programmeId, meetingId)
  const table = meeting && (await loadTable(db, programmeId, meeting.bodyId))
  return table ? { meeting, table, day: formatIsoDay(meeting.startsAt) } : null
}
type AtTable = NonNullable<Awaited<ReturnType<typeof loadAtTable>>>

/** Opens a meeting to write in: held, found and allowed. `when` says whether it must have begun. */
export async function openDesk(
  { actor, db, authorise, now }: Pick<QueryContext, 'actor' | 'db' | 'authorise' | 'now'>,
  { programmeId, meetingId }: { programmeId: string; meetingId: string },
  when: 'any-time' | 'begun' = 'any-time',
): Promise<{ ok: true; value: AtTable } | { ok: false; error: Failure }> {
  await lockMeeting(db, meetingId)
  const found = await loadAtTable(db, programmeId, meetingId)
  if (!found) return notFound()
  if (!authorise(deskResource(found.meeting.programme, found.table, actor, found.day))) return denied()
  const problem = when === 'begun' ? notHeldProblem(found.meeting, now) : finishedProblem(found.meeting)
  return problem === null ? ok(found) : broken(problem)
}
