import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { executionView, loadExecution } from './load-execution'
import { ownersFor } from './owners-for'

/** What can be chosen from when an intervention is written: owners, partners and goals. */
export const listInterventionChoices = defineQuery({
  permission: 'intervention.propose',
  input: programmeIdSchema,
  run: async ({ actor, db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    const owners = await ownersFor(db, actor, resource)
    if (!authorise({ ...resource, organisationId: owners[0]?.id ?? null })) return denied()
    const [execution, goals] = [await loadExecution(db, programmeId, programme.currentCycle), await loadGoals(db, programmeId)]
    return ok({
      programme: { id: programme.id, name: programme.name }, execution: execution && executionView(execution), owners,
      partners: await db.organisation.findMany({ where: { programmeId, active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true } }),
      goals: goals.map(({ id, title, parentId }) => ({ id, title, isAmbition: parentId === null })),
    })
  },
})
export type InterventionChoices = Extract<Awaited<ReturnType<typeof listInterventionChoices>>, { ok: true }>['value']
