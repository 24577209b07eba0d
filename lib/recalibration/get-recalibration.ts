import 'server-only'
import { loadAllianceFacts } from '@/lib/alliance/facts'
import { loadExecutionNow } from './load-execution'
import { loadGoalsFacts } from '@/lib/goals/facts'
import { loadInterventionFacts } from '@/lib/interventions/facts'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { phaseStatus } from '@/lib/process/phases'
import { loadPhaseStates } from '@/lib/programmes/phase-state'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import { loadJudged, loadRecalibration } from './load-recalibration'
import { lookedBackCycle } from './looked-back-cycle'
import { questionWords } from './questions'
import { asksVerdict, goesAlong, missingForClosing } from './rules'
import { programmeSchema, questions } from './schema'

/** Looking back upon the running cycle: the five questions with what the rooms know, every intervention, and what comes after. */
export const getRecalibration = defineQuery({
  permission: 'recalibration.read',
  input: programmeSchema,
  run: async ({ actor, db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const cycle = await lookedBackCycle(db, programme)
    const recalibration = await loadRecalibration(db, programmeId, cycle)
    const today = formatIsoDay(now)
    const facts = [
      ...(await loadAllianceFacts(db, programmeId, today, allows('stakeholder.read', actor, resource))),
      ...(await loadGoalsFacts(db, programmeId)), ...(await loadInterventionFacts(db, programmeId, today)),
    ]
    const interventions = (await loadJudged(db, programmeId, cycle)).map((row) => ({
      id: row.id, title: row.title, owner: row.owner.name, status: row.status, verdict: row.verdict,
      contributions: row.contributions.length, asks: asksVerdict(row.status),
    }))
    return ok({
      programme: { id: programme.id, name: programme.name, cycle, currentCycle: programme.currentCycle }, mayEdit: allows('recalibration.edit', actor, resource),
      recalibration: recalibration && {
        version: recalibration.version, closedAt: recalibration.closedAt,
        answers: Object.fromEntries(questions.map((question) => [question, recalibration[question]])) as Record<(typeof questions)[number], string>,
        missing: missingForClosing(recalibration, interventions),
      },
      facts: Object.fromEntries(questions.map((question) =>
        [question, facts.filter(({ sectionId }) => questionWords[question].sections.includes(sectionId)).slice(0, 6)])) as Record<(typeof questions)[number], typeof facts>,
      earlier: await db.executionProgramme.findMany({ where: { programmeId, closedAt: { not: null } }, orderBy: { cycle: 'desc' }, select: { cycle: true, title: true } }),
      executing: phaseStatus(await loadPhaseStates(db, programmeId), 'execution', cycle) !== 'not_started',
      interventions, next: await nextProgramme(db, programme),
    })
  },
})

/** What the last cycle leaves for a new execution programme; null when there is nothing to carry over, or it was done already. */
async function nextProgramme(db: Parameters<typeof loadProgramme>[0], programme: LoadedProgramme) {
  const [programmeId, cycle] = [programme.id, await lookedBackCycle(db, programme)]
  if (cycle === programme.currentCycle) return null
  const before = await loadRecalibration(db, programmeId, cycle)
  const last = await loadExecutionNow(db, programmeId, cycle)
  if (!before?.closedAt || !last) return null
  const judged = await loadJudged(db, programmeId, cycle)
  return { last: { cycle, title: last.title, endsOn: formatIsoDay(last.endsOn) }, along: judged.filter(({ status }) => goesAlong(status)).map(({ id, title, verdict }) => ({ id, title, verdict })) }
}
