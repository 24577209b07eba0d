import 'server-only'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { readableDecisions } from './readable'

/** The conditions of decisions that stand and are not met yet, nearest deadline first. */
export const loadOpenConditions = (db: Db, actor: Actor, programmeIds: readonly string[]) =>
  db.decisionCondition.findMany({
    where: {
      metAt: null,
      decision: {
        programmeId: { in: [...programmeIds] }, sealedAt: { not: null }, corrections: { none: { sealedAt: { not: null } } },
        AND: [readableDecisions(actor)],
      },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true, text: true, owner: true, dueOn: true, ownerUser: { select: { name: true } },
      decision: { select: { id: true, programmeId: true, number: true, phase: true } },
    },
  })
