import 'server-only'
import { formatCount } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { discardVersionSchema } from './contract-schema'
import { loadContract, lockContract, textOf } from './load-contract'

/**
 * Throws away a version that nobody signed; its text stays in the audit log. What was promised in it is not thrown away
 * unseen: the bureau first says of each promise where it belongs.
 */
export const discardVersion = defineUseCase({
  permission: 'contract.edit',
  input: discardVersionSchema,
  run: async ({ db, authorise, audit }, { programmeId, contractId, version }) => {
    await lockContract(db, programmeId)
    const contract = await loadContract(db, programmeId, contractId)
    if (!contract) return notFound()
    if (!authorise(programmeResource(contract.programme))) return denied()
    if (contract.closedAt) return broken('Deze versie is door iedereen getekend en blijft bewaard.')
    if (contract.signatories.some(({ signedOn }) => signedOn !== null))
      return broken('Er is al getekend. Haal eerst de handtekeningen weg als u deze versie toch wilt weggooien.')
    const { length } = contract.promises
    if (length > 0)
      return broken(`In deze versie ${length === 1 ? 'staat' : 'staan'} nog ${formatCount(length, 'toezegging', 'toezeggingen')}. Wijzig ${length === 1 ? 'die' : 'ze'} eerst in Toezeggingen en kies dat ${length === 1 ? 'die' : 'ze'} niet in dit contract ${length === 1 ? 'staat' : 'staan'}.`)
    const { count } = await db.contractVersion.deleteMany({ where: { id: contractId, version, closedAt: null } })
    if (count === 0) return conflict({ version: contract.version })
    await audit({
      type: 'contract.discarded' satisfies ContractEvent, objectType: 'contract', objectId: contractId, programmeId,
      before: { number: contract.number, ...textOf(contract), publicText: contract.publicText },
    })
    return ok({ number: contract.number })
  },
})
