import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** The decisions that were put before the board of these programmes and not taken yet, longest waiting first. */
export const loadWaitingDecisions = (db: Db, programmeIds: readonly string[]) =>
  db.decision.findMany({
    where: { programmeId: { in: [...programmeIds] }, sealedAt: null, submittedAt: { not: null } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, programmeId: true, phase: true, title: true, cycle: true, submittedAt: true, correctsId: true },
  })

/** The conditions of decisions that stand and are not met yet, nearest deadline first. */
export const loadOpenConditions = (db: Db, programmeIds: readonly string[]) =>
  db.decisionCondition.findMany({
    where: {
      metAt: null,
      decision: {
        programmeId: { in: [...programmeIds] }, sealedAt: { not: null }, corrections: { none: { sealedAt: { not: null } } },
      },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true, text: true, owner: true, dueOn: true,
      decision: { select: { id: true, programmeId: true, number: true, phase: true } },
    },
  })
