import 'server-only'
import * as z from 'zod/mini'
import { defineQuery } from '@/lib/policy/define'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { decidingTables } from './load-table'

/** The tables to which a proposal can go today. */
export const getTables = defineQuery({
  permission: 'decision.prepare',
  input: z.object({ programmeId: z.uuid() }),
  run: async ({ db, now, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const tables = await decidingTables(db, programmeId, formatIsoDay(now))
    return ok({ programme: { id: programme.id, name: programme.name }, tables: tables.map(({ id, name }) => ({ id, name })) })
  },
})
