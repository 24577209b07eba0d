import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** Whether a no-go is on the table or was decided in this cycle: then the questions about it are asked (handbook §4.6). */
export async function noGoConsidered(db: Db, programmeId: string, cycle: number): Promise<boolean> {
  const decisions = await db.decision.count({
    where: { programmeId, cycle, phase: 'orientation', outcome: 'no_go' },
  })
  return decisions > 0
}
