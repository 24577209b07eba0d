import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { promiseSnapshot } from './load-promises'
import { placeProblem, promiseColumns } from './promise-place'
import { addPromiseSchema } from './schema'

/** Records what a partner promised, in the contract that is being prepared or at a table (handbook §5.3, §6.1). */
export const addPromise = defineUseCase({
  permission: 'promise.edit',
  input: addPromiseSchema,
  run: async ({ db, authorise, audit }, { programmeId, ...input }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const problem = await placeProblem(db, programme, input)
    if (problem) return problem
    const promise = await db.promise.create({
      data: { municipalityId: programme.municipalityId, programmeId, ...promiseColumns(input) },
    })
    await audit({
      type: 'promise.added' satisfies ContractEvent, objectType: 'promise', objectId: promise.id, programmeId,
      after: promiseSnapshot(promise),
    })
    return ok({ promiseId: promise.id })
  },
})
