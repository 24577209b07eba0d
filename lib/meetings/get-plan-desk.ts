import 'server-only'
import { toDate } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { planSchema } from './schema'

/** The tables a meeting can be planned for. */
export const getPlanDesk = defineQuery({
  permission: 'meeting.edit',
  input: planSchema,
  run: async ({ db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const bodies = await db.body.findMany({
      where: { programmeId, OR: [{ endsOn: null }, { endsOn: { gt: toDate(formatIsoDay(now)) } }] },
      orderBy: [{ kind: 'asc' }, { name: 'asc' }], select: { id: true, name: true, rhythm: true },
    })
    return ok({ bodies })
  },
})
