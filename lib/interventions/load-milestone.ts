import 'server-only'
import { toDay, toDayOrNull } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'

/** One milestone of this very intervention. */
export const loadMilestone = (db: Db, interventionId: string, milestoneId: string) =>
  db.milestone.findUnique({ where: { id: milestoneId, interventionId } })

type Milestone = NonNullable<Awaited<ReturnType<typeof loadMilestone>>>

/** A milestone as people read it and as the audit log tells it. */
export const milestoneView = ({ title, dueOn, reachedOn, note }: Milestone) => ({ title, dueOn: toDay(dueOn), reachedOn: toDayOrNull(reachedOn), note })
