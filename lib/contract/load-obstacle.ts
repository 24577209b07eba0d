import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toDate, toDay, toDayOrNull } from '@/lib/platform/day'
import { answeredStatuses, type ObstacleFields } from './obstacle-schema'

const withNotes = {
  programme: { select: { id: true, municipalityId: true } },
  notes: { orderBy: [{ at: 'desc' }, { id: 'desc' }], include: { by: { select: { name: true } } } },
} as const satisfies Prisma.ObstacleInclude

/** One obstacle of this very programme, its latest state of affairs first; null when it is not there. */
export function loadObstacle(db: Db, programmeId: string, obstacleId: string) {
  return db.obstacle.findUnique({ where: { id: obstacleId, programmeId }, include: withNotes })
}
type LoadedObstacle = NonNullable<Awaited<ReturnType<typeof loadObstacle>>>

/** The obstacles of a programme, nearest date first; those without a date last. */
export function loadObstacles(db: Db, programmeId: string) {
  return db.obstacle.findMany({
    where: { programmeId }, include: withNotes, orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { foundOn: 'asc' }, { id: 'asc' }],
  })
}

/** The obstacle as people read it. */
export const obstacleView = (obstacle: LoadedObstacle) => {
  const { id, version, title, description, kind, level, carrier, addressee, status, dueOn, answer, answeredOn, foundOn, notes } = obstacle
  return {
    id, version, title, description, kind, level, carrier, addressee, status, answer, foundOn: toDay(foundOn), dueOn: toDayOrNull(dueOn),
    answeredOn: toDayOrNull(answeredOn), closed: answeredStatuses.includes(status),
    notes: notes.map(({ id: noteId, status: then, text, by, at }) => ({ id: noteId, status: then, text, by: by.name, at })),
  }
}
export type ObstacleView = ReturnType<typeof obstacleView>

/** What was typed, as the columns want it. */
export const obstacleColumns = ({ foundOn, dueOn, ...words }: ObstacleFields) =>
  ({ ...words, foundOn: toDate(foundOn), dueOn: dueOn === null ? null : toDate(dueOn) })

/** What of an obstacle may be edited, as the audit log and a collision tell it. */
export const obstacleSnapshot = (obstacle: Omit<LoadedObstacle, 'programme' | 'notes'>) => {
  const { title, description, kind, level, carrier, addressee, foundOn, dueOn } = obstacle
  return { title, description, kind, level, carrier, addressee, foundOn: toDay(foundOn), dueOn: toDayOrNull(dueOn) }
}
