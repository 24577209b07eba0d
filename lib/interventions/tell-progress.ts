import 'server-only'
import { broken, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import type { InterventionEvent } from './audit-types'
import { canBeTold } from './choice-rules'
import { reportSchema } from './follow-schema'
import { interventionResource, openIntervention } from './load-intervention'

/** Tells how an intervention goes. What the owning partner tells waits for the bureau; what the bureau tells needs no second word. */
export const tellProgress = defineUseCase({
  permission: 'intervention.edit',
  input: reportSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, interventionId, course, text }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const intervention = found.value
    if (!canBeTold(intervention.status)) return broken('Vertel hoe het gaat met wat gepland is of loopt. Deze interventie is dat niet.')
    const confirmed = allows('intervention.confirm', actor, interventionResource(intervention)) ? { confirmedById: actor.userId, confirmedAt: now } : {}
    const report = await db.interventionReport.create({
      data: { municipalityId: intervention.municipalityId, interventionId, course, text, toldById: actor.userId, toldAt: now, ...confirmed },
    })
    await audit({
      type: 'intervention.told' satisfies InterventionEvent, objectType: 'intervention', objectId: interventionId, programmeId, after: { course, text },
    })
    return ok({ reportId: report.id })
  },
})
