import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/**
 * The cycle that is looked back upon. The board may begin a new cycle before the look back is closed (handbook §3.1: not
 * linear); until its execution programme goes over into the next, the earlier cycle is still the one to look back upon.
 */
export async function lookedBackCycle(db: Db, { id: programmeId, currentCycle }: { id: string; currentCycle: number }): Promise<number> {
  const newest = await db.executionProgramme.findFirst({
    where: { programmeId, cycle: { lte: currentCycle } }, orderBy: { cycle: 'desc' }, select: { cycle: true, closedAt: true },
  })
  return newest && !newest.closedAt ? newest.cycle : currentCycle
}
