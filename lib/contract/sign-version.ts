import 'server-only'
import { loadEstablished } from '@/lib/goals/load-vision'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { contractHash } from './contract-hash'
import { missingForSigning } from './contract-rules'
import { signSchema } from './contract-schema'
import { toDate, toDayOrNull } from '@/lib/platform/day'
import { loadContract, lockContract, textOf } from './load-contract'

/** Records that somebody signed; with the last signature the contract closes for good (handbook §5.3). */
export const signVersion = defineUseCase({
  permission: 'contract.edit',
  input: signSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, contractId, signatoryId, version, signedOn }) => {
    await lockContract(db, programmeId)
    const contract = await loadContract(db, programmeId, contractId)
    const signatory = contract?.signatories.find(({ id }) => id === signatoryId)
    if (!contract || !signatory) return notFound()
    if (!authorise(programmeResource(contract.programme))) return denied()
    if (contract.closedAt) return broken('Deze versie is al door iedereen getekend.')
    const [missing] = missingForSigning(textOf(contract))
    if (missing) return broken(`Het is nog niet klaar om te tekenen. ${missing}`)
    if (signedOn > formatIsoDay(now)) return broken('Deze dag moet nog komen. Vul in op welke dag er is getekend.', 'signedOn')

    const closes = contract.signatories.every(({ id, signedOn: day }) => id === signatoryId || day !== null)
    // The signature first: below a closed contract nothing can be written.
    await db.contractSignatory.updateMany({ where: { id: signatoryId }, data: { signedOn: toDate(signedOn) } })
    const signed = await loadContract(db, programmeId, contractId)
    // Who signs now, signs for the vision that holds now.
    const seenVision = (await loadEstablished(db, programmeId))?.number ?? 0
    const closing = closes && signed ? { closedAt: now, hash: contractHash(signed), seenVision } : {}
    const { count } = await db.contractVersion.updateMany({
      where: { id: contractId, version, closedAt: null }, data: { ...closing, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ signedOn: toDayOrNull(signatory.signedOn), version: contract.version })
    const event = { objectType: 'contract', objectId: contractId, programmeId }
    await audit({
      ...event, type: 'contract.signature-set' satisfies ContractEvent,
      before: { signedOn: toDayOrNull(signatory.signedOn) },
      after: { signatoryId, organisationId: signatory.organisationId, personName: signatory.personName, signedOn },
    })
    if (closing.hash) await audit({ ...event, type: 'contract.signed' satisfies ContractEvent, after: { number: contract.number, hash: closing.hash } })
    return ok({ number: contract.number, closed: closes })
  },
})
