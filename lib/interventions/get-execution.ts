import 'server-only'
import { toDayOrNull } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { LoadedIntervention } from './load-interventions'
import { executionView, loadExecution } from './load-execution'
import { loadNetwork } from './load-network'
import { ownersFor } from './owners-for'
import { executionFilterSchema } from './schema'

/** The newest word on how each of these goes. */
async function newestReports(db: Db, interventions: LoadedIntervention[]) {
  const reports = await db.interventionReport.findMany({
    where: { interventionId: { in: interventions.map(({ id }) => id) } }, orderBy: [{ toldAt: 'desc' }, { id: 'desc' }], distinct: ['interventionId'],
    select: { interventionId: true, course: true, confirmedAt: true },
  })
  return new Map(reports.map((report) => [report.interventionId, report]))
}

const view = ({ id, title, status, owner, startsOn, endsOn, contributions, quickWin, smallWin, residentsInitiative, pilot, experiment }: LoadedIntervention) => ({
  id, title, status, ownerId: owner.id, owner: owner.name, ownerLeft: !owner.active, startsOn: toDayOrNull(startsOn), endsOn: toDayOrNull(endsOn),
  contributions: contributions.map(({ goalId, direct, how, seenMeaning, id: contributionId, version }) => ({ id: contributionId, goalId, direct, how, seenMeaning, version })),
  marks: { quickWin, smallWin, residentsInitiative, pilot, experiment },
})

/** The execution programme of the cycle that runs, or of one before, with its interventions (handbook §6.3). */
export const getExecution = defineQuery({
  permission: 'intervention.read',
  input: executionFilterSchema,
  run: async ({ actor, db, authorise }, { programmeId, cycle }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const shown = cycle ?? programme.currentCycle
    const execution = await loadExecution(db, programmeId, shown)
    const { goals, interventions } = await loadNetwork(db, programmeId, shown)
    const reports = await newestReports(db, interventions)
    const others = await db.executionProgramme.findMany({
      where: { programmeId, cycle: { not: shown } }, orderBy: { cycle: 'desc' }, select: { cycle: true, title: true, closedAt: true },
    })
    const isOpen = execution !== null && execution.closedAt === null && shown === programme.currentCycle
    return ok({
      programme: { id: programme.id, name: programme.name }, cycle: shown, execution: execution && executionView(execution), goals,
      others: others.map(({ closedAt: _, ...other }) => other),
      // What still runs goes along by way of the look back, and not by beginning anew beside it (handbook §8.2).
      precededByOpen: others.some((other) => other.cycle < shown && other.closedAt === null),
      interventions: interventions.map((one) => ({
        ...view(one), report: reports.get(one.id) ?? null,
        mayEdit: one.execution.closedAt === null && allows('intervention.edit', actor, { ...resource, organisationId: one.ownerId }),
      })),
      allowed: {
        edit: allows('execution.edit', actor, resource) && shown === programme.currentCycle && !execution?.closedAt,
        propose: isOpen && (await ownersFor(db, actor, resource)).length > 0,
      },
    })
  },
})
export type ExecutionPage = Extract<Awaited<ReturnType<typeof getExecution>>, { ok: true }>['value']
export type ListedIntervention = ExecutionPage['interventions'][number]
