import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** The interventions of a cycle, with their owner and what they contribute to (handbook §6.3). */
export function loadInterventions(db: Db, programmeId: string, cycle: number) {
  return db.intervention.findMany({
    where: { programmeId, execution: { cycle } }, orderBy: [{ title: 'asc' }, { id: 'asc' }],
    include: { owner: { select: { id: true, name: true, active: true } }, contributions: { orderBy: { id: 'asc' } }, execution: { select: { closedAt: true } } },
  })
}

export type LoadedIntervention = Awaited<ReturnType<typeof loadInterventions>>[number]
