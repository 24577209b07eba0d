import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** The execution programme of a cycle; null when there is none. */
export const loadExecutionNow = (db: Db, programmeId: string, cycle: number) =>
  db.executionProgramme.findFirst({ where: { programmeId, cycle } })
