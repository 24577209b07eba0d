import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'

type Seal = Required<Pick<Prisma.DecisionCreateManyInput, 'number' | 'sealedAt' | 'sealedById' | 'sealedByName' | 'hash' | 'dossier'>>

/** A decision with what stands below it, and the seal it gets after that. */
export type PlannedDecision = {
  decision: Prisma.DecisionCreateManyInput & { id: string; programmeId: string; cycle: number; phase: string }
  attendees: Prisma.DecisionAttendeeCreateManyInput[]
  conditions: Prisma.DecisionConditionCreateManyInput[]
  seal: Seal | null
}

async function prepare(db: Db, planned: PlannedDecision[]): Promise<void> {
  await db.decision.createMany({ data: planned.map(({ decision }) => decision) })
  await db.decisionAttendee.createMany({ data: planned.flatMap(({ attendees }) => attendees) })
  await db.decisionCondition.createMany({ data: planned.flatMap(({ conditions }) => conditions) })
}

const placeOf = ({ decision: { programmeId, cycle, phase } }: PlannedDecision) => `${programmeId}:${cycle}:${phase}`

/** Writes decisions as people do: first open, with everything below them, then sealed, as nothing can be added after that. */
export async function writeDecisions(db: Db, planned: PlannedDecision[]): Promise<void> {
  // A phase has one decision in preparation at a time: a second one, or a correction, waits until the first is sealed.
  const isSecond = (one: PlannedDecision) => planned.find((other) => placeOf(other) === placeOf(one)) !== one
  await prepare(db, planned.filter((one) => !isSecond(one)))
  for (const one of planned) {
    if (isSecond(one)) await prepare(db, [one])
    if (one.seal) await db.decision.updateMany({ where: { id: one.decision.id }, data: { ...one.seal, version: 2 } })
  }
}
