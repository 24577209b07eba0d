import { expect, it } from 'vitest'
import { aMunicipality, aUser } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { client } from './client'
import { systemTransaction } from './transaction'

useDatabase()

it('looks across municipalities for one session, and leaves that right with nobody', async () => {
  const user = await aUser({ municipalityId: (await aMunicipality()).id })
  const { id } = await systemTransaction((db) =>
    db.userSession.create({ data: { municipalityId: user.municipalityId, userId: user.id } }))
  const [found, after] = await client().$transaction(async (tx) => [
    await tx.$queryRaw<unknown[]>`SELECT * FROM find_session(${id}::uuid, ${user.id}::uuid)`,
    await tx.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM "UserSession"`,
  ] as const)
  expect(found).toHaveLength(1)
  expect(after).toEqual([{ count: 0n }])
})
