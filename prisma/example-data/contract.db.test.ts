import { describe, expect, it } from 'vitest'
import { contractHash } from '@/lib/contract/contract-hash'
import { missingForSigning } from '@/lib/contract/contract-rules'
import { loadContractByNumber, textOf } from '@/lib/contract/load-contract'
import { factOf, loadPromises } from '@/lib/contract/load-promises'
import { deliveryProblem } from '@/lib/contract/promise-rules'
import type { Db } from '@/lib/platform/db/client'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { useExampleData } from '@/tests/support/example-data'

useExampleData()

const inDeKolk = <T>(work: (db: Db, programmeId: string) => Promise<T>) =>
  systemTransaction(async (db) => work(db, (await db.programme.findFirstOrThrow({ where: { slug: 'de-kolk' } })).id))

describe('the contract of De Kolk', () => {
  it('has two signed versions with a seal that holds, and a third that is being written', async () => {
    const versions = await inDeKolk(async (db, id) => [await loadContractByNumber(db, { programmeId: id, number: 1, drafts: true }), await loadContractByNumber(db, { programmeId: id, number: 2, drafts: true }), await loadContractByNumber(db, { programmeId: id, number: 3, drafts: true })])
    expect(versions.map((version) => version?.closedAt !== null)).toEqual([true, true, false])
    for (const version of versions.slice(0, 2)) {
      if (!version) throw new Error('a version is gone')
      expect(version.hash).toBe(contractHash(version))
      expect(missingForSigning(textOf(version))).toEqual([])
    }
  })

  it('has promises in every state, told as the rules would let them', async () => {
    const promises = await inDeKolk((db, programmeId) => loadPromises(db, { programmeId }))
    expect(new Set(promises.map(({ status }) => status)).size).toBe(5)
    for (const promise of promises) {
      const last = promise.deliveries.findLast(({ status }) => status !== 'lapsed')
      if (last) expect(deliveryProblem(factOf(promise), { status: last.status, amount: last.amountCents, hours: last.hours }), promise.text).toBeUndefined()
      expect(promise.dueOn >= promise.madeOn, promise.text).toBe(true)
    }
  })

  it('has talks and obstacles, none of them in the future', async () => {
    const late = await inDeKolk(async (db) => [
      await db.partnerTalk.count({ where: { heldOn: { gt: new Date() } } }), await db.promiseDelivery.count({ where: { toldAt: { gt: new Date() } } }),
      await db.obstacleNote.count({ where: { at: { gt: new Date() } } }),
    ])
    expect(late).toEqual([0, 0, 0])
    expect(await inDeKolk(async (db, programmeId) => [await db.partnerTalk.count({ where: { programmeId } }), await db.obstacle.count({ where: { programmeId } })])).toEqual([2, 4])
  })
})
