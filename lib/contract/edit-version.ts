import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { editVersionSchema, type EditVersionInput } from './contract-schema'
import { toDate } from '@/lib/platform/day'
import { loadContract, lockContract, textOf, type LoadedContract } from './load-contract'

async function strangeParty(db: Db, programmeId: string, { signatories }: EditVersionInput) {
  const partners = await db.organisation.findMany({ where: { programmeId }, select: { id: true } })
  return signatories.findIndex(({ organisationId }) => !partners.some(({ id }) => id === organisationId))
}

async function replaceSignatories(db: Db, { id: contractId, municipalityId }: LoadedContract, { signatories }: EditVersionInput) {
  await db.contractSignatory.deleteMany({ where: { contractId } })
  await db.contractSignatory.createMany({
    data: signatories.map((signatory, position) => ({ ...signatory, municipalityId, contractId, position })),
  })
}

/** Writes the version that is being prepared; once somebody signed, its text stands. */
export const editVersion = defineUseCase({
  permission: 'contract.edit',
  input: editVersionSchema,
  run: async ({ db, authorise, audit }, input) => {
    const { programmeId, contractId, version, signatories: _, startsOn, evaluateOn, ...words } = input
    await lockContract(db, programmeId)
    const contract = await loadContract(db, programmeId, contractId)
    if (!contract) return notFound()
    if (!authorise(programmeResource(contract.programme))) return denied()
    if (contract.closedAt) return broken('Deze versie is getekend en verandert niet meer. Begin een nieuwe versie.')
    if (contract.signatories.some(({ signedOn }) => signedOn !== null))
      return broken('Er is al getekend. Haal eerst de handtekeningen weg: de partijen tekenen dan opnieuw.')
    const strange = await strangeParty(db, programmeId, input)
    if (strange >= 0) return broken('Kies een partner van dit programma.', `signatories.${strange}.organisationId`)
    const { count } = await db.contractVersion.updateMany({
      where: { id: contractId, version, closedAt: null },
      data: {
        ...words, startsOn: startsOn === null ? null : toDate(startsOn), evaluateOn: evaluateOn === null ? null : toDate(evaluateOn),
        version: { increment: 1 },
      },
    })
    if (count === 0) return conflict({ ...textOf(contract), version: contract.version })
    await replaceSignatories(db, contract, input)
    const after = await loadContract(db, programmeId, contractId)
    await audit({
      type: 'contract.edited' satisfies ContractEvent, objectType: 'contract', objectId: contractId, programmeId,
      before: textOf(contract), after: after ? textOf(after) : undefined,
    })
    return ok({ contractId, number: contract.number })
  },
})
