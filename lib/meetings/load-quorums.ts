import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { loadSeats } from '@/lib/alliance/load-seats'
import { formatIsoDay } from '@/lib/platform/format'
import { quorumOf, type Quorum } from './quorum'

type Coming = { id: string; bodyId: string; startsAt: Date }

/** Whether enough people come, for a handful of meetings that are ahead; three statements, however many meetings. */
export async function loadQuorums(db: Db, meetings: readonly Coming[]): Promise<Map<string, Quorum>> {
  if (meetings.length === 0) return new Map()
  const bodyIds = [...new Set(meetings.map(({ bodyId }) => bodyId))]
  const bodies = await db.body.findMany({ where: { id: { in: bodyIds } }, select: { id: true, votingRule: true, quorumPercent: true } })
  const seats = await loadSeats(db, { bodyId: { in: bodyIds } })
  const noted = await db.meetingAttendance.findMany({ where: { meetingId: { in: meetings.map(({ id }) => id) }, seatId: { not: null } } })
  return new Map(meetings.flatMap(({ id, bodyId, startsAt }) => {
    const body = bodies.find((one) => one.id === bodyId)
    if (!body) return []
    const table = { ...body, seats: seats.filter((seat) => seat.bodyId === bodyId) }
    const rows = noted.flatMap(({ meetingId, seatId, state, mandateId }) => (meetingId === id && seatId ? [{ seatId, state, mandateId }] : []))
    return [[id, quorumOf(table, rows, formatIsoDay(startsAt), 'before')] as const]
  }))
}
