import 'server-only'
import { actingFor, type SeatFact } from '@/lib/alliance/at-table'
import { loadSeats } from '@/lib/alliance/load-seats'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { allows } from '@/lib/policy/permissions'
import { calendarColumns } from './calendar-entry'

const yearMs = 366 * 86_400_000
/** More than anybody attends in the years a calendar looks at. */
const most = 2_000

type Person = { id: string; municipalityId: string; name: string; administrator: boolean; memberships: { programmeId: string; role: string; organisationId: string | null }[] }

/** Whose meetings: of programmes in which this person works now; all of them for the bureau, else of the own tables. */
function scope({ id, memberships, ...person }: Person) {
  const actor = { ...person, userId: id, sessionId: '', grants: memberships, origin: '' }
  // Of the own tables a reader reads the meetings too.
  const resource = (programmeId: string) => ({ programmeId, municipalityId: person.municipalityId, ownerId: id })
  const ids = [...new Set(memberships.map(({ programmeId }) => programmeId))]
  const read = ids.filter((programmeId) => allows('meeting.read', actor, resource(programmeId)))
  return { read, all: read.filter((programmeId) => allows('meeting.edit', actor, resource(programmeId))) }
}

const sits = (seats: readonly SeatFact[], userId: string, bodyId: string, startsAt: Date): boolean =>
  actingFor(seats.filter((seat) => seat.bodyId === bodyId), userId, formatIsoDay(startsAt)).length > 0

/** The meetings that belong in somebody's calendar: from a year ago on, asked with their rights of this moment. */
export async function meetingsOf(db: Db, person: Person, now: Date) {
  const { read, all } = scope(person)
  if (read.length === 0) return []
  const seats = (await loadSeats(db, { programmeId: { in: read } }))
    .filter(({ userId, mandates }) => userId === person.id || mandates.some((mandate) => mandate.userId === person.id))
  const meetings = await db.meeting.findMany({
    where: {
      startsAt: { gt: new Date(now.getTime() - yearMs) },
      OR: [{ programmeId: { in: all } }, { programmeId: { in: read }, bodyId: { in: [...new Set(seats.map(({ bodyId }) => bodyId))] } }],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], take: most, select: { ...calendarColumns, bodyId: true },
  })
  return meetings.filter(({ programmeId, bodyId, startsAt }) => all.includes(programmeId) || sits(seats, person.id, bodyId, startsAt))
}
