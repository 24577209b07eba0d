import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { afterVoteProblem } from './after-vote'
import type { AllianceEvent } from './audit-types'
import { toDate, toDay } from '@/lib/platform/day'
import { loadBody, lockBody } from './load-body'
import { endBodySchema } from './schema'
import { orderProblem } from './seat-rules'

/** Ends a table, and with it every seat that would last longer; who sat there stays readable. */
export const endBody = defineUseCase({
  permission: 'alliance.edit',
  input: endBodySchema,
  run: async ({ db, authorise, audit }, { programmeId, bodyId, version, endsOn }) => {
    await lockBody(db, bodyId)
    const body = await loadBody(db, programmeId, bodyId)
    if (!body) return notFound()
    if (!authorise(programmeResource(body.programme))) return denied()
    const order = orderProblem({ startsOn: toDay(body.startsOn), endsOn })
    if (order) return broken(order, 'endsOn')
    const last = toDate(endsOn)
    const later = await db.seat.findFirst({ where: { bodyId, startsOn: { gte: last } } })
    if (later) return broken(`De zetel van ${later.personName} begint pas daarna. Haal die eerst weg of kies een latere dag.`, 'endsOn')
    const voted = await afterVoteProblem(db, bodyId, (day) => endsOn <= day)
    if (voted) return broken(voted, 'endsOn')
    const { count } = await db.body.updateMany({ where: { id: bodyId, version }, data: { endsOn: last, version: { increment: 1 } } })
    if (count === 0) return conflict({ endsOn: body.endsOn && toDay(body.endsOn), version: body.version })
    const { count: seats } = await db.seat.updateMany({
      where: { bodyId, OR: [{ endsOn: null }, { endsOn: { gt: last } }] },
      data: { endsOn: last, endReason: 'De tafel stopte', version: { increment: 1 } },
    })
    await audit({
      type: 'body.ended' satisfies AllianceEvent, objectType: 'Body', objectId: bodyId, programmeId,
      before: { endsOn: body.endsOn && toDay(body.endsOn) }, after: { name: body.name, endsOn, seats },
    })
    return ok({ bodyId })
  },
})
