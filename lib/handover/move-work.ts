import 'server-only'
import type { AllianceEvent } from '@/lib/alliance/audit-types'
import { toDate } from '@/lib/platform/day'
import { postSnapshot } from '@/lib/alliance/snapshots'
import { checklistEvents } from '@/lib/checklists/audit-types'
import type { Context } from '@/lib/platform/use-case'
import type { HandoverEvent } from './audit-types'
import { moveMandate, moveSeat, type Move } from './move-seats'
import type { ActionThing, ConditionThing, PostThing, SectionThing, Work } from './work'

async function movePost({ db, audit }: Context, { programmeId, to, day }: Move, { id, version }: PostThing): Promise<boolean> {
  const old = await db.directionPost.findUniqueOrThrow({ where: { id } })
  const { count } = await db.directionPost.updateMany({ where: { id, version }, data: { endsOn: toDate(day), version: { increment: 1 } } })
  if (count === 0) return false
  await audit({
    type: 'post.edited' satisfies AllianceEvent, objectType: 'DirectionPost', objectId: id, programmeId,
    before: postSnapshot(old), after: postSnapshot({ ...old, endsOn: toDate(day) }),
  })
  const { municipalityId, role, organisationId, mandate, endsOn, fundedUntil } = old
  const post = await db.directionPost.create({
    data: { municipalityId, programmeId, role, organisationId, mandate, endsOn, fundedUntil, personName: to.name, userId: to.id, startsOn: toDate(day) },
  })
  await audit({
    type: 'post.added' satisfies AllianceEvent, objectType: 'DirectionPost', objectId: post.id, programmeId,
    after: { ...postSnapshot(post), follows: id },
  })
  return true
}

async function moveSection({ db, audit }: Context, { programmeId, from, to }: Move, { id, version, sectionId }: SectionThing): Promise<boolean> {
  const { count } = await db.sectionState.updateMany({
    where: { id, version, ownerId: from.id }, data: { ownerId: to.id, version: { increment: 1 } },
  })
  if (count === 0) return false
  await audit({
    type: checklistEvents.sectionAssigned, objectType: 'SectionState', objectId: sectionId, programmeId,
    before: { ownerId: from.id }, after: { sectionId, ownerId: to.id },
  })
  return true
}

async function moveAction({ db, audit }: Context, { programmeId, from, to }: Move, { id, version }: ActionThing): Promise<boolean> {
  const { count } = await db.actionItem.updateMany({
    where: { id, version, ownerId: from.id, doneAt: null }, data: { ownerId: to.id, version: { increment: 1 } },
  })
  if (count === 0) return false
  await audit({
    type: 'action.handed-over' satisfies HandoverEvent, objectType: 'ActionItem', objectId: id, programmeId,
    before: { ownerId: from.id }, after: { ownerId: to.id },
  })
  return true
}

/** The sealed condition keeps the name it was given; who sees to it is no part of the seal. */
async function moveCondition({ db, audit }: Context, { programmeId, from, to }: Move, { id, version }: ConditionThing): Promise<boolean> {
  const { count } = await db.decisionCondition.updateMany({
    where: { id, version, ownerUserId: from.id, metAt: null }, data: { ownerUserId: to.id, version: { increment: 1 } },
  })
  if (count === 0) return false
  await audit({
    type: 'condition.handed-over' satisfies HandoverEvent, objectType: 'condition', objectId: id, programmeId,
    before: { ownerUserId: from.id }, after: { ownerUserId: to.id },
  })
  return true
}

/** Moves all of it; false at the first thing that somebody changed meanwhile, and then none of it may stand. */
export async function moveWork(context: Context, move: Move, { seats, mandates, posts, sections, actions, conditions }: Work): Promise<boolean> {
  const steps = [
    ...seats.map((thing) => () => moveSeat(context, move, thing)),
    ...mandates.map((thing) => () => moveMandate(context, move, thing)),
    ...posts.map((thing) => () => movePost(context, move, thing)),
    ...sections.map((thing) => () => moveSection(context, move, thing)),
    ...actions.map((thing) => () => moveAction(context, move, thing)),
    ...conditions.map((thing) => () => moveCondition(context, move, thing)),
  ]
  for (const step of steps) if (!(await step())) return false
  return true
}
