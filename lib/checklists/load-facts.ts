import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/**
 * The answers of a programme, of every cycle or of one, as the facts that progress is computed from
 * (lib/process/progress.ts). An answer that was opened again is no fact.
 */
export async function loadFacts(db: Db, programmeId: string, cycle?: number) {
  const answers = await db.answer.findMany({
    where: { programmeId, state: { not: null }, ...(cycle === undefined ? {} : { cycle }) },
    select: {
      pointId: true, cycle: true, organisationId: true, state: true, judgement: true, explanation: true, reason: true,
      answeredAt: true, answeredBy: { select: { name: true } },
    },
  })
  return answers.flatMap(({ state, answeredBy, answeredAt, ...answer }) =>
    state === null ? [] : [{ ...answer, state, by: answeredBy.name, at: answeredAt }])
}
