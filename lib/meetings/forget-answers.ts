import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/**
 * Takes back what people said of coming to these meetings, for they go to another day: who could not come then may well come
 * now. Guests were asked by name and stay. Gives how many answers there were.
 */
export async function forgetAnswers(db: Db, meetingIds: readonly string[]): Promise<number> {
  const { count } = await db.meetingAttendance.deleteMany({ where: { meetingId: { in: [...meetingIds] }, seatId: { not: null } } })
  return count
}
