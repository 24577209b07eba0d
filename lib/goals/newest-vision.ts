import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'
import { loadEstablished } from './load-vision'

/** Refuses who laid goals beside a vision that is not the newest; undefined when it is. */
export async function newestVision(db: Db, programmeId: string, number: number) {
  const newest = (await loadEstablished(db, programmeId))?.number ?? 0
  if (number === newest) return undefined
  return broken(newest === 0 ? 'Er is nog geen visie vastgesteld.' : `Er is intussen een nieuwere visie: versie ${newest}. Lees die eerst.`)
}
