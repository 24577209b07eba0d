import 'server-only'
import * as z from 'zod/mini'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadStakeholders } from './load-stakeholders'
import { stakeholderCsv } from './stakeholder-csv'

/** The whole map as a file for a spreadsheet, which an import reads back. */
export const exportStakeholders = defineQuery({
  permission: 'stakeholder.read',
  input: z.object({ programmeId: z.uuid() }),
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const partners = await db.organisation.findMany({ where: { programmeId }, select: { id: true, name: true } })
    return ok({ csv: stakeholderCsv(await loadStakeholders(db, programmeId), partners), name: programme.name })
  },
})
