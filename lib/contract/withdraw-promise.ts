import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { isReplaced, loadPromise } from './load-promises'
import { withdrawPromiseSchema } from './schema'

const replaced = 'Deze toezegging stond in een oudere versie van het contract. Leg zo nodig een nieuwe toezegging vast.'

/** Records that a promise lapsed, or takes that back; why stays in its history. */
export const withdrawPromise = defineUseCase({
  permission: 'promise.edit',
  input: withdrawPromiseSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, promiseId, version, withdrawn, reason }) => {
    const promise = await loadPromise(db, programmeId, promiseId)
    if (!promise) return notFound()
    if (!authorise(programmeResource(promise.programme))) return denied()
    const lapses = withdrawn === 'ja'
    if (promise.version === version && lapses === (promise.status === 'lapsed'))
      return broken(lapses ? 'Deze toezegging is al vervallen.' : 'Deze toezegging geldt al.')
    if (!lapses && (await isReplaced(db, programmeId, promise.contract))) return broken(replaced, 'reason')
    const earlier = promise.deliveries.findLast(({ status: told }) => told !== 'lapsed')?.status ?? 'open'
    const status = lapses ? 'lapsed' : earlier
    const { count } = await db.promise.updateMany({ where: { id: promiseId, version }, data: { status, version: { increment: 1 } } })
    if (count === 0) return conflict({ status: promise.status, version: promise.version })
    await db.promiseDelivery.create({
      data: { municipalityId: promise.municipalityId, promiseId, status, text: reason, toldById: actor.userId, toldAt: now },
    })
    await audit({
      type: (lapses ? 'promise.withdrawn' : 'promise.restored') satisfies ContractEvent, objectType: 'promise', objectId: promiseId,
      programmeId, before: { status: promise.status }, after: { status, reason },
    })
    return ok({ promiseId })
  },
})
