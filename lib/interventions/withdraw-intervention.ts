import 'server-only'
import { toDate } from '@/lib/platform/day'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { openIntervention } from './load-intervention'
import { withdrawSchema } from './schema'

/** Takes a proposal back as long as it was not weighed; it stays to be read, with who took it back and why. */
export const withdrawIntervention = defineUseCase({
  permission: 'intervention.edit',
  input: withdrawSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, interventionId, version, reason }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const { status, version: current } = found.value
    if (status !== 'proposed') return broken('Dit voorstel is al gewogen of ingetrokken. Overleg met het programmabureau.')
    const weighing = `Ingetrokken door ${actor.name}: ${reason}`
    const { count } = await db.intervention.updateMany({
      where: { id: interventionId, version, status: 'proposed' }, data: { status: 'declined', weighing, weighedOn: toDate(formatIsoDay(now)), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: current })
    await audit({
      type: 'intervention.withdrawn' satisfies InterventionEvent, objectType: 'intervention', objectId: interventionId, programmeId, before: { status }, after: { status: 'declined', reason },
    })
    return ok({ interventionId })
  },
})
