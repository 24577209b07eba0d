import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { afterVoteProblem } from './after-vote'
import { holdsOn } from './at-table'
import type { AllianceEvent } from './audit-types'
import { toDate, toDay } from '@/lib/platform/day'
import { endMandateSchema } from './schema'
import { orderProblem } from './seat-rules'

/** Ends a mandate. Another mandate is a new one, so that what was allowed on a day in the past stays known. */
export const endMandate = defineUseCase({
  permission: 'alliance.edit',
  input: endMandateSchema,
  run: async ({ db, authorise, audit }, { programmeId, mandateId, version, endsOn }) => {
    const mandate = await db.mandate.findUnique({
      where: { id: mandateId, programmeId }, include: { seat: { select: { personName: true, bodyId: true } } },
    })
    if (!mandate) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: mandate.municipalityId }))) return denied()
    const order = orderProblem({ startsOn: toDay(mandate.startsOn), endsOn })
    if (order) return broken(order, 'endsOn')
    const held = { startsOn: toDay(mandate.startsOn), endsOn: mandate.endsOn && toDay(mandate.endsOn) }
    if (held.endsOn !== null && held.endsOn < endsOn) return broken('Dit mandaat was toen al beëindigd. Leg een nieuw mandaat vast.', 'endsOn')
    const voted = await afterVoteProblem(db, mandate.seat.bodyId, (day) => endsOn <= day && holdsOn(held, day))
    if (voted) return broken(voted, 'endsOn')
    const { count } = await db.mandate.updateMany({
      where: { id: mandateId, version }, data: { endsOn: toDate(endsOn), version: { increment: 1 } },
    })
    const before = { endsOn: mandate.endsOn && toDay(mandate.endsOn) }
    if (count === 0) return conflict({ ...before, version: mandate.version })
    await audit({
      type: 'mandate.ended' satisfies AllianceEvent, objectType: 'Mandate', objectId: mandateId, programmeId,
      before, after: { seat: mandate.seat.personName, endsOn },
    })
    return ok({ mandateId })
  },
})
