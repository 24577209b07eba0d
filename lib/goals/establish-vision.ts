import 'server-only'
import { toDate } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { GoalsEvent } from './audit-types'
import { loadVision, visionText } from './load-vision'
import { visionHash } from './vision-hash'
import { horizonProblem, missingForEstablishing } from './vision-rules'
import { establishVisionSchema } from './vision-schema'

/** Closes a version of the vision for good; from then on goals and contract are held against it (handbook §5.2, figure 3.1). */
export const establishVision = defineUseCase({
  permission: 'vision.edit',
  input: establishVisionSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, visionId, version, establishedOn }) => {
    const vision = await loadVision(db, programmeId, visionId)
    if (!vision) return notFound()
    if (!authorise(programmeResource(vision.programme))) return denied()
    if (vision.closedAt) return broken('Deze visie is al vastgesteld.')
    const text = visionText(vision)
    const [missing] = missingForEstablishing(text)
    if (missing) return broken(`De visie is nog niet klaar. ${missing}`)
    const problem = horizonProblem(text, vision.programme.startsOn.getUTCFullYear())
    if (problem) return broken(problem.message)
    if (establishedOn > formatIsoDay(now)) return broken('Deze dag is nog niet geweest. Kies de dag waarop de visie is vastgesteld.', 'establishedOn')
    const day = toDate(establishedOn)
    const { count } = await db.visionVersion.updateMany({
      where: { id: visionId, version, closedAt: null },
      data: { establishedOn: day, closedAt: now, hash: visionHash({ ...vision, establishedOn: day }), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: vision.version })
    await audit({
      type: 'vision.established' satisfies GoalsEvent, objectType: 'vision', objectId: visionId, programmeId,
      after: { number: vision.number, establishedOn },
    })
    return ok({ number: vision.number })
  },
})
