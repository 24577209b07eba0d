import 'server-only'
import { toDay } from '@/lib/platform/day'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeHandoversSchema } from './schema'

/** Every handover there was in a programme, newest first. */
export const listHandovers = defineQuery({
  permission: 'handover.record',
  input: programmeHandoversSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const handovers = await db.handover.findMany({
      where: { programmeId }, orderBy: [{ handedOverOn: 'desc' }, { id: 'desc' }], take: 200,
      select: { id: true, handedOverOn: true, from: { select: { name: true } }, to: { select: { name: true } } },
    })
    return ok(handovers.map(({ id, handedOverOn, from, to }) => ({ id, day: toDay(handedOverOn), from: from.name, to: to.name })))
  },
})
