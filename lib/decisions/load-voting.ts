import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { loadProgramme } from '@/lib/programmes/load-programme'
import { loadDecision } from './load-decision'
import { loadTable } from './load-table'

/** A decision with the table it is for, and nobody else changing its state meanwhile; null when there is none. */
export async function loadVoting(db: Db, programmeId: string, decisionId: string) {
  const programme = await loadProgramme(db, programmeId)
  if (!programme) return null
  await db.$executeRaw`SELECT 1 FROM "Decision" WHERE "id" = ${decisionId}::uuid FOR UPDATE`
  const decision = await loadDecision(db, programmeId, decisionId)
  if (!decision) return null
  return { programme, decision, table: decision.bodyId ? await loadTable(db, programmeId, decision.bodyId) : null }
}
