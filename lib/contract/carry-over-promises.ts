import 'server-only'
import type { Context } from '@/lib/platform/use-case'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { carryOverSchema } from './contract-schema'
import { toDate } from '@/lib/platform/day'
import { loadContract, lockContract, type LoadedContract } from './load-contract'
import { factOf, loadPromises, type LoadedPromise } from './load-promises'
import { remainder } from './promise-rules'

/** The old promise stays as it was signed, with what was delivered; what is left of it stands in the new version. */
async function carryOver({ actor, db, now }: Context, promise: LoadedPromise, contract: LoadedContract) {
  const rest = remainder(factOf(promise))
  if (!rest) return false
  const { municipalityId, programmeId, organisationId, direction, kind, text, dueOn, goal, sectionId } = promise
  const madeOn = toDate(formatIsoDay(now))
  await db.promise.create({
    data: {
      municipalityId, programmeId, organisationId, contractId: contract.id, direction, kind, text, ...rest, goal, sectionId, madeOn,
      dueOn: dueOn < madeOn ? (contract.evaluateOn ?? madeOn) : dueOn,
    },
  })
  await db.promiseDelivery.create({
    data: {
      municipalityId, promiseId: promise.id, status: 'lapsed', toldById: actor.userId, toldAt: now,
      text: `Wat nog openstond, is overgenomen in versie ${contract.number}.`,
    },
  })
  const { count } = await db.promise.updateMany({
    where: { id: promise.id, version: promise.version }, data: { status: 'lapsed', version: { increment: 1 } },
  })
  return count === 1
}

const gone = 'Een van deze toezeggingen is intussen geleverd of vervallen. Vernieuw de pagina.'

/** Takes promises of the version before, as far as they are still open, over into the one that is being prepared. */
export const carryOverPromises = defineUseCase({
  permission: 'promise.edit',
  input: carryOverSchema,
  run: async (context, { programmeId, contractId, version, promiseIds }) => {
    const { db, authorise, audit } = context
    await lockContract(db, programmeId)
    const contract = await loadContract(db, programmeId, contractId)
    if (!contract) return notFound()
    if (!authorise(programmeResource(contract.programme))) return denied()
    if (contract.closedAt) return broken('Deze versie is getekend. Er komen geen toezeggingen meer bij.')
    if (contract.signatories.some(({ signedOn }) => signedOn !== null))
      return broken('Er is al getekend. Haal eerst de handtekeningen weg: de partijen tekenen dan opnieuw.')
    const promises = await loadPromises(db, { programmeId, id: { in: promiseIds }, contract: { number: { lt: contract.number } } })
    if (promises.length !== new Set(promiseIds).size) return notFound()
    if (promises.some((promise) => remainder(factOf(promise)) === null)) return broken(gone)
    const { count } = await db.contractVersion.updateMany({
      where: { id: contractId, version, closedAt: null }, data: { version: { increment: 1 } },
    })
    if (count === 0) return conflict({ version: contract.version })
    for (const promise of promises) if (!(await carryOver(context, promise, contract))) return conflict()
    await audit({
      type: 'promise.carried-over' satisfies ContractEvent, objectType: 'contract', objectId: contractId, programmeId,
      after: { number: contract.number, promiseIds },
    })
    return ok({ number: contract.number, count: promises.length })
  },
})
