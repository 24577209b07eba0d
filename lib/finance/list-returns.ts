import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { returnSnapshot } from './load-returns'
import { financeSchema } from './schema'

/** What investments are expected to bring back, who invests and who benefits (handbook §5.5). */
export const listReturns = defineQuery({
  permission: 'finance.read',
  input: financeSchema,
  run: async ({ actor, db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const rows = await db.socialReturn.findMany({ where: { programmeId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
    return ok({
      programme: { id: programme.id, name: programme.name }, mayEdit: allows('finance.manage', actor, resource),
      returns: rows.map((row) => ({ ...row, typed: returnSnapshot(row) })),
    })
  },
})
export type ReturnList = Extract<Awaited<ReturnType<typeof listReturns>>, { ok: true }>['value']
