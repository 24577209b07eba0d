import 'server-only'
import { toDay } from '@/lib/platform/day'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeHandoversSchema } from './schema'

/** So long a handover stays on the overview of who took over; afterwards it is found in the list. */
const freshDays = 60

/** What was lately handed over to the person who asks, so that they find it where they begin. */
export const listMyHandovers = defineQuery({
  permission: 'programme.read',
  input: programmeHandoversSchema,
  run: async ({ actor, db, authorise, now }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    if (!allows('handover.read', actor, { ...resource, ownerId: actor.userId })) return ok([])
    const since = new Date(now.getTime() - freshDays * 86_400_000)
    const handovers = await db.handover.findMany({
      where: { programmeId, toUserId: actor.userId, OR: [{ handedOverOn: { gt: since } }, { recordedAt: { gt: since } }] },
      orderBy: [{ handedOverOn: 'desc' }, { id: 'desc' }], select: { id: true, handedOverOn: true, from: { select: { name: true } } },
    })
    return ok(handovers.map(({ id, handedOverOn, from }) => ({ id, day: toDay(handedOverOn), from: from.name })))
  },
})
