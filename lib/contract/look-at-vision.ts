import 'server-only'
import { loadEstablished } from '@/lib/goals/load-vision'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { lookAtVisionSchema } from './contract-schema'
import { loadContract } from './load-contract'

/** Says that a contract was held against the vision that holds now: when the vision moves on, what rests on it is looked at again (handbook figure 3.1). */
export const lookAtVision = defineUseCase({
  permission: 'contract.edit',
  input: lookAtVisionSchema,
  run: async ({ db, authorise, audit }, { programmeId, contractId, version, vision }) => {
    const contract = await loadContract(db, programmeId, contractId)
    if (!contract) return notFound()
    if (!authorise(programmeResource(contract.programme))) return denied()
    const newest = (await loadEstablished(db, programmeId))?.number ?? 0
    // A newer one than was read cannot have been looked at.
    if (newest !== vision) return conflict({ vision: newest })
    if (contract.seenVision >= newest) return broken('Dit contract is al naast deze visie gelegd.')
    const { count } = await db.contractVersion.updateMany({
      where: { id: contractId, version }, data: { seenVision: newest, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: contract.version })
    await audit({
      type: 'contract.held-against-vision' satisfies ContractEvent, objectType: 'contract', objectId: contractId, programmeId,
      before: { vision: contract.seenVision }, after: { vision: newest },
    })
    return ok({ contractId })
  },
})
