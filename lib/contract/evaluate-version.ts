import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { evaluateSchema } from './contract-schema'
import { toDate, toDay, toDayOrNull } from '@/lib/platform/day'
import { loadContract } from './load-contract'

/** Records what an evaluation of the signed contract found, and when the next one is (handbook §5.3: every three to four years). */
export const evaluateVersion = defineUseCase({
  permission: 'contract.edit',
  input: evaluateSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, contractId, version, evaluatedOn, evaluation, nextOn }) => {
    const contract = await loadContract(db, programmeId, contractId)
    if (!contract) return notFound()
    if (!authorise(programmeResource(contract.programme))) return denied()
    if (!contract.closedAt) return broken('Deze versie is nog niet door iedereen getekend. Er valt nog niets te evalueren.')
    if (evaluatedOn > formatIsoDay(now)) return broken('Deze dag moet nog komen. Vul in wanneer u hebt geëvalueerd.', 'evaluatedOn')
    if (contract.startsOn && evaluatedOn < toDay(contract.startsOn))
      return broken('Toen gold deze versie nog niet. Vul in wanneer u hebt geëvalueerd.', 'evaluatedOn')
    const before = {
      evaluatedOn: toDayOrNull(contract.evaluatedOn), evaluation: contract.evaluation, nextOn: toDayOrNull(contract.evaluateOn),
    }
    const { count } = await db.contractVersion.updateMany({
      where: { id: contractId, version },
      data: {
        evaluatedOn: toDate(evaluatedOn), evaluation, evaluateOn: nextOn === null ? null : toDate(nextOn), version: { increment: 1 },
      },
    })
    if (count === 0) return conflict({ ...before, version: contract.version })
    await audit({
      type: 'contract.evaluated' satisfies ContractEvent, objectType: 'contract', objectId: contractId, programmeId,
      before, after: { evaluatedOn, evaluation, nextOn },
    })
    return ok({ number: contract.number })
  },
})
