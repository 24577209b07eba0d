import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { loadVision, visionText } from './load-vision'
import { discardVisionSchema } from './vision-schema'

/** Throws the draft of the vision away; its words stay in the audit log only. What was established is never thrown away. */
export const discardVision = defineUseCase({
  permission: 'vision.edit',
  input: discardVisionSchema,
  run: async ({ db, authorise, audit }, { programmeId, visionId, version }) => {
    const vision = await loadVision(db, programmeId, visionId)
    if (!vision) return notFound()
    if (!authorise(programmeResource(vision.programme))) return denied()
    if (vision.closedAt) return broken('Deze visie is vastgesteld en blijft bewaard.')
    // The version comes first: who is late must not empty a draft that somebody just wrote in.
    const { count } = await db.visionVersion.updateMany({ where: { id: visionId, version, closedAt: null }, data: { version: { increment: 1 } } })
    if (count === 0) return conflict({ ...visionText(vision), version: vision.version })
    await db.visionMaker.deleteMany({ where: { visionId } })
    await db.visionTerm.deleteMany({ where: { visionId } })
    await db.visionVersion.delete({ where: { id: visionId } })
    await audit({ type: 'vision.discarded' satisfies GoalsEvent, objectType: 'vision', objectId: visionId, programmeId, before: { number: vision.number, ...visionText(vision) } })
    return ok({ number: vision.number })
  },
})
