import 'server-only'
import type { Day } from '@/lib/alliance/at-table'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok, type Result } from '@/lib/platform/result'
import type { Context } from '@/lib/platform/use-case'
import { loadProgramme } from '@/lib/programmes/load-programme'
import { loadDecision } from './load-decision'
import { loadTable } from './load-table'
import { votingResource } from './secretary'

/** A decision with the table it is for, and nobody else changing its state meanwhile; null when there is none. */
export async function loadVoting(db: Db, programmeId: string, decisionId: string) {
  const programme = await loadProgramme(db, programmeId)
  if (!programme) return null
  await db.$executeRaw`SELECT 1 FROM "Decision" WHERE "id" = ${decisionId}::uuid FOR UPDATE`
  const decision = await loadDecision(db, programmeId, decisionId)
  if (!decision) return null
  return { programme, decision, table: decision.bodyId ? await loadTable(db, programmeId, decision.bodyId) : null }
}

type Voting = NonNullable<Awaited<ReturnType<typeof loadVoting>>> & { today: Day }

/** The vote somebody runs, once the policy said yes to it. */
export async function askVoting(
  { actor, db, now, authorise }: Pick<Context, 'actor' | 'db' | 'now' | 'authorise'>, asked: { programmeId: string; decisionId: string },
): Promise<Result<Voting>> {
  const loaded = await loadVoting(db, asked.programmeId, asked.decisionId)
  if (!loaded) return notFound()
  const today = formatIsoDay(now)
  return authorise(votingResource(loaded.programme, loaded.table, actor, today)) ? ok({ ...loaded, today }) : denied()
}
