import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { missingForSigning } from './contract-rules'
import { loadContractByNumber, signatoriesOf, textOf } from './load-contract'
import { factOf, loadPromises, promiseView } from './load-promises'
import { remainder } from './promise-rules'

/** What the bureau needs to write the version in preparation and have it signed; `draft` is null when there is none. */
export const getContractDesk = defineQuery({
  permission: 'contract.edit',
  input: programmeIdSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const organisations = await db.organisation.findMany({
      where: { programmeId }, orderBy: [{ active: 'desc' }, { name: 'asc' }], select: { id: true, name: true },
    })
    const last = await db.contractVersion.findFirst({ where: { programmeId }, orderBy: { number: 'desc' }, select: { number: true } })
    const contract = last && (await loadContractByNumber(db, { programmeId, number: last.number, drafts: true }))
    const earlier = contract?.closedAt === null
      ? await loadPromises(db, { programmeId, contract: { number: { lt: contract.number } } }) : []
    return ok({
      programme: { id: programme.id, name: programme.name }, organisations, hasVersions: contract !== null,
      draft: contract?.closedAt === null
        ? {
          id: contract.id, number: contract.number, version: contract.version, publicText: contract.publicText, ...textOf(contract),
          signers: signatoriesOf(contract), missing: missingForSigning(textOf(contract)),
        } : null,
      toCarryOver: earlier.filter((promise) => remainder(factOf(promise)) !== null).map(promiseView),
    })
  },
})
