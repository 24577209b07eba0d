import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { compareSchema } from './contract-schema'
import { loadContractByNumber, signatoriesOf, textOf, type LoadedContract } from './load-contract'
import { loadPromises, promiseView } from './load-promises'
import { seesDrafts } from './readable'

const partOf = async (db: Parameters<typeof loadPromises>[0], contract: LoadedContract) => ({
  number: contract.number, signed: contract.closedAt !== null, ...textOf(contract), signatories: signatoriesOf(contract),
  promises: (await loadPromises(db, { contractId: contract.id })).map(promiseView),
})
export type ComparedVersion = Awaited<ReturnType<typeof partOf>>

/** Two versions of the contract, to lay beside each other. */
export const compareVersions = defineQuery({
  permission: 'contract.read',
  input: compareSchema,
  run: async ({ actor, db, authorise }, { programmeId, older, newer }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const drafts = seesDrafts(actor, resource)
    const before = await loadContractByNumber(db, { programmeId, number: older, drafts })
    const after = await loadContractByNumber(db, { programmeId, number: newer, drafts })
    if (!before || !after) return notFound()
    return ok({
      programme: { id: programme.id, name: programme.name }, older: await partOf(db, before), newer: await partOf(db, after),
    })
  },
})
