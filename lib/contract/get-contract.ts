import 'server-only'
import { loadEstablished } from '@/lib/goals/load-vision'
import { formatIsoDay } from '@/lib/platform/format'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { contractHash } from './contract-hash'
import { missingForSigning } from './contract-rules'
import { contractSchema } from './contract-schema'
import { toDayOrNull } from '@/lib/platform/day'
import { evaluationState } from './evaluation'
import { loadContractByNumber, signatoriesOf, textOf, type LoadedContract } from './load-contract'
import { loadPromises, promiseView } from './load-promises'
import { readableVersions, seesDrafts } from './readable'

/** One version as people read it. */
const versionView = (contract: LoadedContract, { current, today }: { current: boolean; today: string }) => {
  const { id, number, version, closedAt, hash, publicText, evaluation } = contract
  const text = textOf(contract)
  const evaluatedOn = toDayOrNull(contract.evaluatedOn)
  return {
    id, number, version, closedAt, hash, publicText, evaluation, evaluatedOn, current, ...text, signatories: signatoriesOf(contract),
    intact: closedAt === null || hash === contractHash(contract),
    missing: closedAt === null ? missingForSigning(text) : [],
    // Of a version that a newer one replaced nothing is due any more.
    evaluationState: current ? evaluationState({ evaluateOn: text.evaluateOn, evaluatedOn }, today) : ('none' as const),
  }
}
export type ContractVersionView = ReturnType<typeof versionView>

/** A version of the local contract with its promises, and which other versions there are. */
export const getContract = defineQuery({
  permission: 'contract.read',
  input: contractSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, number }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const drafts = seesDrafts(actor, resource)
    const versions = await db.contractVersion.findMany({
      where: { programmeId, ...readableVersions(drafts) }, orderBy: { number: 'desc' }, select: { id: true, number: true, kindName: true, title: true, closedAt: true },
    })
    const contract = await loadContractByNumber(db, { programmeId, number, drafts })
    if (!contract && number !== null) return notFound()
    const current = versions.find(({ closedAt }) => closedAt !== null)?.number === contract?.number
    const promises = contract ? await loadPromises(db, { programmeId, contractId: contract.id }) : []
    const vision = (await loadEstablished(db, programmeId))?.number ?? 0
    return ok({
      // A contract that nobody held against the vision that holds now: the cogs of figure 3.1.
      visionToLookAt: contract?.closedAt && current && contract.seenVision < vision ? vision : null,
      programme: { id: programme.id, name: programme.name, contentVersion: programme.contentVersion },
      versions, promises: promises.map(promiseView),
      shown: contract && versionView(contract, { current, today: formatIsoDay(now) }),
      mayEdit: allows('contract.edit', actor, resource),
    })
  },
})
