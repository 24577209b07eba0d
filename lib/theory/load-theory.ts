import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { KeptArrow, KeptElement } from './undo'

const live = { removedAt: null } as const
const inOrder = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.TheoryElementOrderByWithRelationInput[]

/** A theory by its cycle, with what stands in it now; null when that cycle has none. */
export function loadTheory(db: Db, programmeId: string, cycle: number) {
  return db.theoryOfChange.findUnique({
    where: { programmeId_cycle: { programmeId, cycle } },
    include: {
      elements: {
        where: live, orderBy: inOrder,
        include: { goal: { select: { id: true, title: true, retiredOn: true, fields: true } }, intervention: { select: { id: true, title: true, status: true } } },
      },
      arrows: { where: live, orderBy: { id: 'asc' } },
    },
  })
}
export type LoadedTheory = NonNullable<Awaited<ReturnType<typeof loadTheory>>>

const whose = { id: true, municipalityId: true, programmeId: true, cycle: true, closedAt: true } as const

/** A theory of this very programme, to ask whether somebody may change it; null when it is not there. */
export const findTheory = (db: Db, programmeId: string, theoryId: string) => db.theoryOfChange.findUnique({ where: { id: theoryId, programmeId }, select: whose })
export type FoundTheory = NonNullable<Awaited<ReturnType<typeof findTheory>>>

/** The theory an element belongs to. */
export const findTheoryOfElement = (db: Db, programmeId: string, elementId: string) =>
  db.theoryOfChange.findFirst({ where: { programmeId, elements: { some: { id: elementId } } }, select: whose })

/** The theory an arrow belongs to. */
export const findTheoryOfArrow = (db: Db, programmeId: string, arrowId: string) =>
  db.theoryOfChange.findFirst({ where: { programmeId, arrows: { some: { id: arrowId } } }, select: whose })

/** Who changes the picture waits here for who was first: two arrows must not close a cycle together. */
export const lockTheory = (db: Db, theoryId: string) => db.$queryRaw`SELECT 1 FROM "TheoryOfChange" WHERE "id" = ${theoryId}::uuid FOR UPDATE`

type ElementRow = Omit<KeptElement, 'removedAt'> & { removedAt: Date | null }
type ArrowRow = Omit<KeptArrow, 'removedAt'> & { removedAt: Date | null }

/** An element as a step keeps it. */
export const keepElement = ({ id, version, removedAt, kind, title, note, indicator, goalId, interventionId, position, carriedFromId }: ElementRow): KeptElement =>
  ({ id, version, removedAt: removedAt?.toISOString() ?? null, kind, title, note, indicator, goalId, interventionId, position, carriedFromId })

/** An arrow as a step keeps it. */
export const keepArrow = ({ id, version, removedAt, fromId, toId, assumption, conditions, evidence, confidence }: ArrowRow): KeptArrow =>
  ({ id, version, removedAt: removedAt?.toISOString() ?? null, fromId, toId, assumption, conditions, evidence, confidence })
