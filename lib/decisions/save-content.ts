import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toDate, type DecisionContent } from './content'

const orNull = (day: string | null) => (day === null ? null : toDate(day))

/** The columns of the decision itself. */
export function contentColumns(content: DecisionContent) {
  const { attendees: _, conditions: __, alternativeEfforts, decidedOn, reviewOn, ...texts } = content
  return {
    ...texts,
    alternativeEfforts: [...alternativeEfforts],
    decidedOn: orNull(decidedOn),
    reviewOn: orNull(reviewOn),
  } satisfies Prisma.DecisionUncheckedUpdateInput
}

/** Replaces the rows below a draft; the caller has just changed the draft itself, so nobody else is at it. */
export async function replaceRows(
  db: Db, decision: { id: string; municipalityId: string }, content: Pick<DecisionContent, 'attendees' | 'conditions'>,
): Promise<void> {
  const below = { municipalityId: decision.municipalityId, decisionId: decision.id }
  await db.decisionAttendee.deleteMany({ where: { decisionId: decision.id } })
  await db.decisionCondition.deleteMany({ where: { decisionId: decision.id } })
  await db.decisionAttendee.createMany({
    data: content.attendees.map((attendee, position) => ({ ...below, position, ...attendee })),
  })
  await db.decisionCondition.createMany({
    data: content.conditions.map(({ text, owner, ownerUserId = null, dueOn }, position) =>
      ({ ...below, position, text, owner, ownerUserId, dueOn: orNull(dueOn) })),
  })
}
