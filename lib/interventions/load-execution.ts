import 'server-only'
import { toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'

/** The execution programme of a cycle; null when there is none yet. */
export const loadExecution = (db: Db, programmeId: string, cycle: number) =>
  db.executionProgramme.findUnique({ where: { programmeId_cycle: { programmeId, cycle } } })

type Execution = NonNullable<Awaited<ReturnType<typeof loadExecution>>>

/** The execution programme as people read it. */
export const executionView = ({ id, cycle, title, summary, startsOn, endsOn, termReason, closedAt, version }: Execution) =>
  ({ id, cycle, title, summary, startsOn: toDay(startsOn), endsOn: toDay(endsOn), termReason, closedAt, version })
export type ExecutionView = ReturnType<typeof executionView>
