import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { factOf, loadPromise } from './load-promises'
import { deliveryProblem } from './promise-rules'
import { reportDeliverySchema } from './schema'

/** Tells what was delivered of a promise: by the bureau, or by somebody of the partner itself (handbook §6.1, §7.1). */
export const reportDelivery = defineUseCase({
  permission: 'promise.deliver',
  input: reportDeliverySchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, promiseId, version, status, text, amount, hours }) => {
    const promise = await loadPromise(db, programmeId, promiseId)
    if (!promise) return notFound()
    const { kind, organisationId, municipalityId } = promise
    if (!authorise({ ...programmeResource(promise.programme), organisationId })) return denied()
    if (promise.status === 'lapsed') return broken('Deze toezegging is vervallen. Vraag het programmabureau om haar weer te laten gelden.')
    const problem = deliveryProblem(factOf(promise), { status, amount, hours })
    if (problem) return broken(problem.message, problem.field)
    const told = { status, text, amountCents: kind === 'money' ? amount : null, hours: kind === 'hours' ? hours : null }
    const { count } = await db.promise.updateMany({ where: { id: promiseId, version }, data: { status, version: { increment: 1 } } })
    const last = promise.deliveries.at(-1)
    if (count === 0) return conflict({ status: promise.status, text: last?.text ?? '', version: promise.version })
    await db.promiseDelivery.create({ data: { municipalityId, promiseId, ...told, toldById: actor.userId, toldAt: now } })
    await audit({
      type: 'promise.delivery-told' satisfies ContractEvent, objectType: 'promise', objectId: promiseId, programmeId,
      before: { status: promise.status },
      after: { ...told, amountCents: told.amountCents === null ? null : String(told.amountCents) },
    })
    return ok({ promiseId })
  },
})
