import 'server-only'
import * as z from 'zod/mini'
import { toDay } from '@/lib/platform/day'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { handoverSchema } from './schema'
import { sheetSchema } from './sheet'

/** The sheet of one handover, for the bureau, who left and who took over. */
export const getHandover = defineQuery({
  permission: 'handover.read',
  input: handoverSchema,
  run: async ({ actor, db, authorise }, { programmeId, handoverId }) => {
    const programme = await loadProgramme(db, programmeId)
    const handover = programme && (await db.handover.findFirst({ where: { id: handoverId, programmeId } }))
    if (!handover) return notFound()
    const { fromUserId, toUserId, handedOverOn, lessons, contacts, recordedAt, recordedById } = handover
    const resource = programmeResource(programme)
    const own = actor.userId === fromUserId || actor.userId === toUserId
    if (!authorise({ ...resource, ownerId: own ? actor.userId : null })) return denied()
    const recorder = await db.user.findUnique({ where: { id: recordedById }, select: { name: true } })
    return ok({
      programme: { id: programme.id, name: programme.name }, day: toDay(handedOverOn), lessons, contacts, recordedAt,
      recordedBy: recorder?.name ?? '', sheet: z.parse(sheetSchema, handover.sheet), mayList: allows('handover.record', actor, resource),
    })
  },
})
export type HandoverPage = Extract<Awaited<ReturnType<typeof getHandover>>, { ok: true }>['value']
