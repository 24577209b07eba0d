import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { removeSignatureSchema } from './contract-schema'
import { toDayOrNull } from '@/lib/platform/day'
import { loadContract } from './load-contract'

/** Takes a signature away that was recorded by mistake, or to change the text once more; not once everybody signed. */
export const removeSignature = defineUseCase({
  permission: 'contract.edit',
  input: removeSignatureSchema,
  run: async ({ db, authorise, audit }, { programmeId, contractId, signatoryId, version }) => {
    const contract = await loadContract(db, programmeId, contractId)
    const signatory = contract?.signatories.find(({ id }) => id === signatoryId)
    if (!contract || !signatory) return notFound()
    if (!authorise(programmeResource(contract.programme))) return denied()
    if (contract.closedAt) return broken('Deze versie is door iedereen getekend en verandert niet meer.')
    const { count } = await db.contractVersion.updateMany({
      where: { id: contractId, version, closedAt: null }, data: { version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: contract.version })
    await db.contractSignatory.updateMany({ where: { id: signatoryId }, data: { signedOn: null } })
    await audit({
      type: 'contract.signature-removed' satisfies ContractEvent, objectType: 'contract', objectId: contractId, programmeId,
      before: { signatoryId, signedOn: toDayOrNull(signatory.signedOn) }, after: { signatoryId, signedOn: null },
    })
    return ok({ number: contract.number })
  },
})
