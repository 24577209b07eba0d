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
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadJudged, loadRecalibration } from './load-recalibration'
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
    const { currentCycle: cycle } = programme
    const recalibration = await loadRecalibration(db, programmeId, cycle)
    const today = formatIsoDay(now)
    const facts = [
      ...(await loadAllianceFacts(db, programmeId, today, allows('stakeholder.read', actor, resource))),
      ...(await loadGoalsFacts(db, programmeId)), ...(await loadInterventionFacts(db, programmeId, today)),
    ]
    const interventions = (await loadJudged(db, programmeId, cycle)).map((row) => ({
      id: row.id, title: row.title, owner: row.owner.name, status: row.status, verdict: row.verdict, reason: row.choice?.reason ?? '',
      contributions: row.contributions.length, asks: asksVerdict(row.status),
    }))
    return ok({
      programme: { id: programme.id, name: programme.name, cycle }, mayEdit: allows('recalibration.edit', actor, resource),
      recalibration: recalibration && {
        version: recalibration.version, closedAt: recalibration.closedAt,
        answers: Object.fromEntries(questions.map((question) => [question, recalibration[question]])) as Record<(typeof questions)[number], string>,
        missing: missingForClosing(recalibration, interventions),
      },
      facts: Object.fromEntries(questions.map((question) =>
        [question, facts.filter(({ sectionId }) => questionWords[question].sections.includes(sectionId)).slice(0, 6)])) as Record<(typeof questions)[number], typeof facts>,
      earlier: await db.executionProgramme.findMany({ where: { programmeId, closedAt: { not: null } }, orderBy: { cycle: 'desc' }, select: { cycle: true, title: true } }),
      executing: phaseStatus(await loadPhaseStates(db, programmeId), 'execution', cycle) !== 'not_started',
      interventions, next: await nextProgramme(db, programmeId, cycle),
    })
  },
})

/** What the last cycle leaves for a new execution programme; null when there is nothing to carry over, or it was done already. */
async function nextProgramme(db: Parameters<typeof loadProgramme>[0], programmeId: string, cycle: number) {
  if (cycle === 1 || (await loadExecutionNow(db, programmeId, cycle))) return null
  const before = await loadRecalibration(db, programmeId, cycle - 1)
  const last = await loadExecutionNow(db, programmeId, cycle - 1)
  if (!before?.closedAt || !last || last.closedAt) return null
  const judged = await loadJudged(db, programmeId, cycle - 1)
  return { last: { title: last.title, endsOn: formatIsoDay(last.endsOn) }, along: judged.filter(({ status, verdict }) => goesAlong(status, verdict)).map(({ id, title, verdict }) => ({ id, title, verdict })) }
}
