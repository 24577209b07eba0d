import 'server-only'
import { actingFor, type SeatFact } from '@/lib/alliance/at-table'
import { loadSeats } from '@/lib/alliance/load-seats'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { allows } from '@/lib/policy/permissions'
import { calendarColumns } from './calendar-entry'

const dayMs = 86_400_000
/** A calendar is for what comes, and for looking up what was lately: however long a programme lasts, it stays as long. */
const window = { back: 92 * dayMs, ahead: 548 * dayMs }
/** More than anybody attends in that time. */
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

/** The meetings that belong in somebody's calendar: three months back and a year and a half ahead, asked with their rights of this moment. */
export async function meetingsOf(db: Db, person: Person, now: Date) {
  const { read, all } = scope(person)
  if (read.length === 0) return []
  const tables = new Map<string, SeatFact[]>()
  for (const seat of await loadSeats(db, { programmeId: { in: read } })) {
    if (seat.userId !== person.id && seat.mandates.every(({ userId }) => userId !== person.id)) continue
    tables.set(seat.bodyId, [...(tables.get(seat.bodyId) ?? []), seat])
  }
  const meetings = await db.meeting.findMany({
    where: {
      startsAt: { gt: new Date(now.getTime() - window.back), lt: new Date(now.getTime() + window.ahead) },
      OR: [{ programmeId: { in: all } }, { programmeId: { in: read }, bodyId: { in: [...tables.keys()] } }],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], take: most, select: { ...calendarColumns, bodyId: true },
  })
  const everything = new Set(all)
  return meetings.filter(({ programmeId, bodyId, startsAt }) =>
    everything.has(programmeId) || actingFor(tables.get(bodyId) ?? [], person.id, formatIsoDay(startsAt)).length > 0)
}
