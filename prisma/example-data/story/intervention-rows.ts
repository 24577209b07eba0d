import { randomUUID } from 'node:crypto'
import { statusAfter } from '@/lib/interventions/choice-rules'
import type { Status } from '@/lib/interventions/schema'
import { dayBefore, plusMonths, toDate, toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ExecutionStory, InterventionStory } from './intervention-types'
import { dayOf, type Moment } from './moment'
import type { Scene } from './scene'

/** The rows of what is done, per table. */
export type InterventionRows = {
  executions: Prisma.ExecutionProgrammeCreateManyInput[]
  interventions: Prisma.InterventionCreateManyInput[]
  partners: Prisma.InterventionPartnerCreateManyInput[]
  contributions: Prisma.ContributionCreateManyInput[]
  milestones: Prisma.MilestoneCreateManyInput[]
  reports: Prisma.InterventionReportCreateManyInput[]
  choices: Prisma.InterventionChoiceCreateManyInput[]
}

export const noInterventionRows = (): InterventionRows =>
  ({ executions: [], interventions: [], partners: [], contributions: [], milestones: [], reports: [], choices: [] })

/** Writes them; goals are there already. */
export async function writeInterventions(db: Db, rows: InterventionRows): Promise<void> {
  await db.executionProgramme.createMany({ data: rows.executions })
  await db.intervention.createMany({ data: rows.interventions })
  await db.interventionPartner.createMany({ data: rows.partners })
  await db.contribution.createMany({ data: rows.contributions })
  await db.milestone.createMany({ data: rows.milestones })
  await db.interventionReport.createMany({ data: rows.reports })
  await db.interventionChoice.createMany({ data: rows.choices })
}

/** The status follows from what was weighed and chosen, as the rules have it. */
function statusOf({ title, weighed, cameAlong, choices = [] }: InterventionStory): Status {
  const begun: Status = weighed || cameAlong ? 'planned' : 'proposed'
  return choices.reduce<Status>((status, { kind }) => {
    const after = statusAfter(status, kind)
    if (!after) throw new Error(`example data: ${title} cannot ${kind} when ${status}`)
    return after
  }, begun)
}

type Told = { scene: Scene; key: { municipalityId: string; interventionId: string }; note: (at: Moment, who: string, type: string, after: Prisma.InputJsonObject) => void }

function tellAround({ scene, key, note }: Told, { contributions, milestones = [], reports = [], choices = [], partners = [] }: InterventionStory): void {
  const { interventions: rows } = scene.rows
  rows.partners.push(...partners.map((partner) => ({ ...key, organisationId: scene.organisation(partner) })))
  rows.contributions.push(...contributions.map(({ goal, indirect, how, lookAgain }) =>
    ({ ...key, goalId: scene.goal(goal), direct: !indirect, how, seenMeaning: lookAgain ? 0 : 1 })))
  rows.milestones.push(...milestones.map(({ title, due, reached, note: words }) =>
    ({ ...key, title, dueOn: dayOf(scene.at(due)), reachedOn: reached ? dayOf(scene.at(reached)) : null, note: words ?? '' })))
  for (const { at, who, course, text, confirmed } of reports) {
    rows.reports.push({
      ...key, course, text, toldById: scene.person(who).id, toldAt: scene.at(at), version: confirmed ? 2 : 1,
      ...(confirmed && { confirmedById: scene.person(confirmed.who).id, confirmedAt: scene.at(confirmed.at), bureauNote: confirmed.note ?? '' }),
    })
    note(at, who, 'intervention.told', { course, text })
    if (confirmed) note(confirmed.at, confirmed.who, 'intervention.report-confirmed', { course, bureauNote: confirmed.note ?? '' })
  }
  for (const { at, who, kind, reason, goals = '', money = '' } of choices) {
    rows.choices.push({ ...key, kind, reason, effectOnGoals: goals, effectOnMoney: money, chosenOn: dayOf(scene.at(at)), chosenById: scene.person(who).id, at: scene.at(at) })
    note(at, who, 'intervention.chosen', { kind, reason })
  }
}

function tellIntervention(scene: Scene, executionId: string, story: InterventionStory): void {
  const { municipalityId, programmeId, ledger, rows: { interventions: rows } } = scene
  const { key, owner, starts, ends, proposed, weighed, experiment } = story
  const { title, what, publicText = '', others, targetGroup, places, newness, complement, quickWin, smallWin, residentsInitiative, pilot } = story
  const [id, day] = [scene.intervention(key), (moment: Moment | undefined) => (moment ? dayOf(scene.at(moment)) : null)]
  rows.interventions.push({
    id, municipalityId, programmeId, executionId, title, what, publicText, open: publicText !== '', ownerId: scene.organisation(owner), others, targetGroup, places, newness, complement,
    quickWin, smallWin, residentsInitiative, pilot, ...(experiment && { ...experiment, experiment: true, scaleUpOn: day(experiment.scaleUpOn) }),
    startsOn: day(starts), endsOn: day(ends), status: statusOf(story), weighing: weighed?.weighing ?? '', weighedOn: day(weighed?.at),
    createdAt: scene.at(proposed.at), version: 1 + (weighed ? 1 : 0) + (story.choices?.length ?? 0),
  })
  const event = { objectType: 'intervention', objectId: id, programmeId }
  const note: Told['note'] = (at, who, type, after) => { ledger.note(scene.at(at), scene.person(who), { ...event, type, after }) }
  note(proposed.at, proposed.who, 'intervention.proposed', { title })
  if (weighed) note(weighed.at, weighed.who, 'intervention.accepted', { status: 'planned', weighing: weighed.weighing })
  tellAround({ scene, key: { municipalityId, interventionId: id }, note }, story)
}

function tellExecution(scene: Scene, { cycle, title, summary, starts, years, termReason = '', begun, list }: ExecutionStory): void {
  const { municipalityId, programmeId, ledger, rows } = scene
  const [id, startsOn] = [randomUUID(), toDay(scene.at(starts))]
  rows.interventions.executions.push({
    id, municipalityId, programmeId, cycle, title, summary, termReason, startsOn: toDate(startsOn), endsOn: toDate(dayBefore(plusMonths(startsOn, years * 12))), createdAt: scene.at(begun.at),
  })
  ledger.note(scene.at(begun.at), scene.person(begun.who), { type: 'execution.begun', objectType: 'execution', objectId: id, programmeId, after: { cycle, title } })
  for (const intervention of list) tellIntervention(scene, id, intervention)
}

/** Tells what is done in the neighbourhood, and how it goes. */
export function tellInterventions(scene: Scene): void {
  for (const execution of scene.story.executions ?? []) tellExecution(scene, execution)
}
