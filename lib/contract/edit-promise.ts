import 'server-only'
import { typedAmount } from '@/lib/platform/form/numbers'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { loadPromise, promiseSnapshot } from './load-promises'
import { placeProblem, promiseColumns } from './promise-place'
import { editPromiseSchema } from './schema'

const signed = 'Deze toezegging staat in een getekend contract en verandert niet meer. Leg een nieuwe toezegging vast, of laat deze vervallen.'

/** Changes what was written down of a promise; what was signed stays as it was signed. */
export const editPromise = defineUseCase({
  permission: 'promise.edit',
  input: editPromiseSchema,
  run: async ({ db, authorise, audit }, { programmeId, promiseId, version, ...input }) => {
    const promise = await loadPromise(db, programmeId, promiseId)
    if (!promise) return notFound()
    if (!authorise(programmeResource(promise.programme))) return denied()
    if (promise.contract?.closedAt) return broken(signed)
    const leaving = promise.contractId !== null && promise.contractId !== input.contractId
    const problem = (leaving ? await placeProblem(db, promise.programme, { ...input, contractId: promise.contractId ?? '' }) : null)
      ?? (await placeProblem(db, promise.programme, input))
    if (problem) return problem
    const { count } = await db.promise.updateMany({
      where: { id: promiseId, version }, data: { ...promiseColumns(input), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...promiseSnapshot(promise), amount: typedAmount(promise.amountCents), version: promise.version })
    const after = await db.promise.findUniqueOrThrow({ where: { id: promiseId } })
    await audit({
      type: 'promise.edited' satisfies ContractEvent, objectType: 'promise', objectId: promiseId, programmeId,
      before: promiseSnapshot(promise), after: promiseSnapshot(after),
    })
    return ok({ promiseId })
  },
})
