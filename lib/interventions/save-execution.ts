import 'server-only'
import { toDate, toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { formatList } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { InterventionEvent } from './audit-types'
import { executionView, loadExecution } from './load-execution'
import { closedMessage } from './load-intervention'
import { saveExecutionSchema } from './schema'
import { isAdvisedTerm, termProblem } from './term-rules'

/** The work that begins or ends after a last day, by name; what ended asks nothing any more. */
async function runningPast(db: Db, executionId: string, endsOn: Date): Promise<string[]> {
  const interventions = await db.intervention.findMany({
    where: { executionId, status: { in: ['proposed', 'planned', 'running'] }, OR: [{ endsOn: { gt: endsOn } }, { startsOn: { gt: endsOn } }] }, orderBy: { title: 'asc' }, select: { title: true },
  })
  return interventions.map(({ title }) => `“${title}”`)
}

/** Beginning beside a programme that still runs would leave behind what goes on in it, and the old one would never be sealed (handbook §8.2). */
const precededByOpen = (db: Db, programmeId: string, cycle: number) =>
  db.executionProgramme.findFirst({ where: { programmeId, cycle: { lt: cycle }, closedAt: null }, select: { id: true } })
const beginInLookBack = 'Het vorige uitvoeringsprogramma is nog niet afgesloten. Begin het nieuwe bij Terugblik: dan gaat mee wat doorgaat en wordt het oude bewaard.'

/** Begins or changes the execution programme of the cycle that runs (handbook §6.3). */
export const saveExecution = defineUseCase({
  permission: 'execution.edit',
  input: saveExecutionSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, version, known, ...typed }) => {
    const input = { ...typed, termReason: isAdvisedTerm(typed) ? '' : typed.termReason }
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const { startsOn, horizonYears } = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { startsOn: true, horizonYears: true } })
    const problem = termProblem(typed, { startsOn: toDay(startsOn), years: horizonYears })
    if (problem) return broken(problem.message, problem.field)
    const { municipalityId, currentCycle: cycle } = programme
    const [before, columns] = [await loadExecution(db, programmeId, cycle), { ...input, startsOn: toDate(input.startsOn), endsOn: toDate(input.endsOn) }]
    if (before?.closedAt) return broken(closedMessage)
    if (!before && (await precededByOpen(db, programmeId, cycle))) return broken(beginInLookBack)
    const beyond = before && before.version === version && toDay(before.endsOn) > input.endsOn ? await runningPast(db, before.id, columns.endsOn) : []
    if (beyond.length > 0 && known === undefined)
      return broken(`Deze interventies lopen langer door of beginnen later: ${formatList(beyond)}. Pas ze aan, of vink aan dat u dit weet.`, 'known')
    const { id: _, closedAt: __, ...current } = before ? executionView(before) : { id: '', closedAt: null }
    if (before) {
      const { count } = await db.executionProgramme.updateMany({ where: { id: before.id, version }, data: { ...columns, version: { increment: 1 } } })
      if (count === 0) return conflict(current)
    } else if (version !== 0) return conflict()
    const { id } = before ?? (await db.executionProgramme.create({ data: { municipalityId, programmeId, cycle, createdAt: now, ...columns } }))
    await audit({
      type: (before ? 'execution.edited' : 'execution.begun') satisfies InterventionEvent, objectType: 'execution', objectId: id, programmeId,
      before: before ? current : undefined,
      after: { cycle, ...input },
    })
    return ok({ executionId: id })
  },
})
