import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { publicTextSchema } from './contract-schema'
import { loadContract } from './load-contract'

/** Tells the contract in plain words; residents read it once the public page shows it (handbook §5.3). */
export const savePublicText = defineUseCase({
  permission: 'contract.edit',
  input: publicTextSchema,
  run: async ({ db, authorise, audit }, { programmeId, contractId, version, publicText }) => {
    const contract = await loadContract(db, programmeId, contractId)
    if (!contract) return notFound()
    if (!authorise(programmeResource(contract.programme))) return denied()
    const { count } = await db.contractVersion.updateMany({
      where: { id: contractId, version }, data: { publicText, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ publicText: contract.publicText, version: contract.version })
    await audit({
      type: 'contract.public-text-saved' satisfies ContractEvent, objectType: 'contract', objectId: contractId, programmeId,
      before: { publicText: contract.publicText }, after: { publicText },
    })
    return ok({ number: contract.number })
  },
})
