import { expect, it } from 'vitest'
import { denied, notFound, ok } from '@/lib/platform/result'
import { aMember, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPurse } from '@/tests/support/finance'
import { mayTakeOver } from './may-take-over'

useDatabase()

it('lets only the bureau open a file of money', async () => {
  const { programme, programmeId, bureau, partner } = await aPurse()
  expect(await mayTakeOver.as(bureau, { programmeId })).toEqual(ok({}))
  for (const member of [partner, await aMember(programme, 'board'), await aMember(programme, 'reader')]) expect(await mayTakeOver.as(member, { programmeId })).toEqual(denied())
  expect(await mayTakeOver.as(await aStranger(), { programmeId })).toEqual(notFound())
})
