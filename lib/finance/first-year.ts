import 'server-only'
import type { Db } from '@/lib/platform/db/client'

type Programme = { readonly id: string; readonly currentCycle: number }
/** So many years are put ready for a source that has none. */
const mostReady = 6

/** The years that money is most likely told about: those of the execution programme of this cycle, from this year on; without one, this year. */
export async function yearsToFill(db: Db, { id, currentCycle }: Programme, thisYear: number): Promise<string[]> {
  const execution = await db.executionProgramme.findFirst({ where: { programmeId: id, cycle: currentCycle }, select: { startsOn: true, endsOn: true } })
  const first = Math.max(thisYear, execution?.startsOn.getUTCFullYear() ?? thisYear)
  const count = Math.min(mostReady, Math.max(1, (execution?.endsOn.getUTCFullYear() ?? first) - first + 1))
  return Array.from({ length: count }, (_, index) => String(first + index))
}
