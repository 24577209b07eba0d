import 'server-only'
import { toDateOrNull, toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'
import { lastDayProblem } from './day-rules'
import type { InterventionInput } from './schema'

type Programme = { id: string; municipalityId: string }
type Kept = { id: string; ownerId: string; coalition: string[]; contributions: { id: string; goalId: string; direct: boolean; how: string }[] }

/** What the form says, as the columns want it; what only belongs to an experiment is dropped when it is none. */
export function interventionColumns(input: InterventionInput) {
  const { coalition: _, contributions: __, experiment, obstacleLevel, quickWin, smallWin, residentsInitiative, pilot, open, startsOn, endsOn, scaleUpOn, ...plain } = input
  const tried = experiment === 'ja'
  const { hypothesis, obstacle, learningQuestion, stopRule, ...words } = plain
  return {
    ...words, quickWin: quickWin === 'on', smallWin: smallWin === 'on', residentsInitiative: residentsInitiative === 'on', pilot: pilot === 'on', open: open === 'on',
    startsOn: toDateOrNull(startsOn), endsOn: toDateOrNull(endsOn), experiment: tried,
    hypothesis: tried ? hypothesis : '', obstacle: tried ? obstacle : '', obstacleLevel: tried && obstacleLevel !== '' ? obstacleLevel : null,
    learningQuestion: tried ? learningQuestion : '', stopRule: tried ? stopRule : '', scaleUpOn: tried ? toDateOrNull(scaleUpOn) : null,
  }
}

/** What is wrong with its last day, held against the execution programme and what the programme looks ahead to. */
export async function datesProblem(db: Db, programmeId: string, executionId: string, { startsOn, endsOn, pilot }: InterventionInput) {
  const programme = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { startsOn: true, horizonYears: true } })
  const execution = await db.executionProgramme.findUniqueOrThrow({ where: { id: executionId }, select: { startsOn: true, endsOn: true } })
  const problem = lastDayProblem(
    { startsOn, endsOn, pilot: pilot === 'on' }, { startsOn: toDay(execution.startsOn), endsOn: toDay(execution.endsOn) },
    { startsOn: toDay(programme.startsOn), years: programme.horizonYears },
  )
  return problem === undefined ? undefined : broken(problem, 'endsOn')
}

/** What is wrong with what an intervention points to: its title, its owner, its coalition and its goals. */
export async function referenceProblem(db: Db, programme: Programme, executionId: string, input: InterventionInput, kept?: Kept) {
  const beside = await db.intervention.findMany({ where: { executionId, id: kept && { not: kept.id } }, select: { title: true } })
  if (beside.some(({ title }) => title.toLowerCase() === input.title.toLowerCase()))
    return broken('Er is al een interventie met deze titel. Kies een andere, of werk die ene bij.', 'title')
  const partners = await db.organisation.findMany({ where: { programmeId: programme.id }, select: { id: true, active: true } })
  const joins = (id: string, before: readonly string[]) => partners.some((partner) => partner.id === id && (partner.active || before.includes(id)))
  if (!joins(input.ownerId, kept ? [kept.ownerId] : [])) return broken('Kies een partner van deze wijkaanpak.', 'ownerId')
  if (!input.coalition.every((id) => joins(id, kept?.coalition ?? []))) return broken('Kies partners van deze wijkaanpak.', 'coalition')
  const goals = await db.goal.findMany({ where: { programmeId: programme.id, id: { in: input.contributions.map(({ goalId }) => goalId) } }, select: { id: true, retiredOn: true } })
  const wrong = input.contributions.findIndex(({ goalId }) => {
    const goal = goals.find(({ id }) => id === goalId)
    return !goal || (goal.retiredOn !== null && !kept?.contributions.some((row) => row.goalId === goalId))
  })
  return wrong >= 0 ? broken('Dit doel geldt niet (meer) in deze wijkaanpak. Kies een ander doel.', `contributions.${wrong}.goalId`) : undefined
}

/** Makes coalition and contributions as the form has them. Words that changed were held against the goal as it is now. */
export async function writeReferences(db: Db, programme: Programme, kept: Kept, input: InterventionInput): Promise<void> {
  const key = { municipalityId: programme.municipalityId, interventionId: kept.id }
  await db.interventionPartner.deleteMany({ where: key })
  await db.interventionPartner.createMany({ data: [...new Set(input.coalition)].filter((id) => id !== input.ownerId).map((organisationId) => ({ ...key, organisationId })) })
  await db.contribution.deleteMany({ where: { ...key, goalId: { notIn: input.contributions.map(({ goalId }) => goalId) } } })
  const goals = await db.goal.findMany({ where: { id: { in: input.contributions.map(({ goalId }) => goalId) } }, select: { id: true, meaning: true } })
  for (const row of input.contributions) {
    const [direct, how] = [row.direct === 'ja', row.how]
    const before = kept.contributions.find(({ goalId }) => goalId === row.goalId)
    if (before?.direct === direct && before.how === how) continue
    const seenMeaning = goals.find(({ id }) => id === row.goalId)?.meaning ?? 1
    if (before) await db.contribution.update({ where: { id: before.id }, data: { direct, how, seenMeaning, version: { increment: 1 } } })
    else await db.contribution.create({ data: { ...key, goalId: row.goalId, direct, how, seenMeaning } })
  }
}
