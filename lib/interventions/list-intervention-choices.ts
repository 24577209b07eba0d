import 'server-only'
import * as z from 'zod/mini'
import { chanceView, loadChance } from '@/lib/goals/load-chances'
import { loadGoals } from '@/lib/goals/load-goals'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { executionView, loadExecution } from './load-execution'
import { ownersFor } from './owners-for'

/** A chance as the beginning of an intervention: what it says of place, coalition and goals need not be typed again (handbook §5.2). */
async function fromChance(db: Db, programmeId: string, chanceId: string) {
  const chance = await loadChance(db, programmeId, chanceId)
  if (!chance) return null
  const { title, explanation, place, others, goals, organisationIds } = chanceView(chance)
  return { title, what: explanation, places: place, others, coalition: organisationIds, contributions: goals.filter(({ retired }) => !retired).map(({ id }) => ({ goalId: id })) }
}

/** What can be chosen from when an intervention is written: owners, partners and goals; and what stands there already when it begins with a chance. */
export const listInterventionChoices = defineQuery({
  permission: 'intervention.propose',
  input: z.object({ programmeId: z.uuid(), chanceId: z.optional(z.uuid()) }),
  run: async ({ actor, db, authorise }, { programmeId, chanceId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    const owners = await ownersFor(db, actor, resource)
    if (!authorise({ ...resource, organisationId: owners[0]?.id ?? null })) return denied()
    const [execution, goals] = [await loadExecution(db, programmeId, programme.currentCycle), await loadGoals(db, programmeId)]
    return ok({
      programme: { id: programme.id, name: programme.name }, execution: execution && executionView(execution), owners,
      partners: await db.organisation.findMany({ where: { programmeId, active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true } }),
      chance: chanceId ? await fromChance(db, programmeId, chanceId) : null,
      goals: goals.map(({ id, title, parentId }) => ({ id, title, isAmbition: parentId === null })),
    })
  },
})
export type InterventionChoices = Extract<Awaited<ReturnType<typeof listInterventionChoices>>, { ok: true }>['value']
