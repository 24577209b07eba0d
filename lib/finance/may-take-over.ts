import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { financeSchema } from './schema'

/** Whether somebody may take over money from a file; asked before a file of theirs is opened, which takes the server long. */
export const mayTakeOver = defineQuery({
  permission: 'finance.manage',
  input: financeSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    return authorise(programmeResource(programme)) ? ok({}) : denied()
  },
})
