import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { loadEstablished } from './load-vision'
import type { Years } from './smart'

/** What the years of a goal are held against, and the number of the vision that holds now; 0 before there is one. */
export async function loadYears(db: Db, programmeId: string): Promise<Years & { vision: number }> {
  const { startsOn } = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { startsOn: true } })
  const established = await loadEstablished(db, programmeId)
  return { startYear: startsOn.getUTCFullYear(), horizonYear: established?.horizonYear ?? null, vision: established?.number ?? 0 }
}
