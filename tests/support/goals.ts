import { systemTransaction } from '@/lib/platform/db/transaction'
import type { Prisma } from '@/lib/platform/db/generated/client'

type Programme = { id: string; municipalityId: string }
let serial = 0

/** A goal of a programme; an ambition unless a parent is given. */
export function aGoal(programme: Programme, given: Partial<Prisma.GoalUncheckedCreateInput> = {}) {
  const position = ++serial
  return systemTransaction((db) => db.goal.create({
    data: { municipalityId: programme.municipalityId, programmeId: programme.id, position, title: `Meer rust ${position}`, createdAt: new Date('2024-01-02'), ...given },
  }))
}
