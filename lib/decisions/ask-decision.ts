import 'server-only'
import { conflict, denied, notFound, ok, type Result } from '@/lib/platform/result'
import type { Context } from '@/lib/platform/use-case'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadDecision, type WholeDecision } from './load-decision'

type Asked = { programmeId: string; decisionId: string }

/** The decision a step is taken with, once the policy said yes to it. */
export async function askDecision(
  { db, authorise }: Pick<Context, 'db' | 'authorise'>, { programmeId, decisionId }: Asked,
): Promise<Result<WholeDecision>> {
  const programme = await loadProgramme(db, programmeId)
  const decision = programme && (await loadDecision(db, programmeId, decisionId))
  if (!decision) return notFound()
  return authorise(programmeResource(programme)) ? ok(decision) : denied()
}

/** Puts a draft before the board or takes it back, if it still is as it was seen. */
export async function markSubmitted(
  { db }: Pick<Context, 'db'>, decision: WholeDecision, seen: number, submittedAt: Date | null,
): Promise<Result<{ decisionId: string; version: number }>> {
  const { count } = await db.decision.updateMany({
    where: { id: decision.id, version: seen, sealedAt: null }, data: { submittedAt, version: { increment: 1 } },
  })
  return count === 0 ? conflict({ version: decision.version }) : ok({ decisionId: decision.id, version: seen + 1 })
}
