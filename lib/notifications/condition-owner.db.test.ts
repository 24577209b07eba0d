import { expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aSealedDecision } from '@/tests/support/decisions'
import { remind } from './sweep'

useDatabase()

it('a condition on an account reminds that account, also after the name or the owner changed, and not who has the name', async () => {
  const programme = await aProgramme()
  const [first, second, namesake] = [await aMember(programme, 'partner'), await aMember(programme, 'partner'), await aMember(programme, 'partner')]
  const { decisionId } = await aSealedDecision(programme, {
    outcome: 'go_with_conditions', conditions: [{ text: 'Geld', ownerUserId: first.userId, dueOn: '2024-12-01' }],
  })
  const toldTo = async (now: string) => {
    await remind(programme.municipalityId, new Date(now))
    const rows = await systemTransaction(async (db) => {
      const all = await db.notification.findMany({ where: { municipalityId: programme.municipalityId, title: { startsWith: 'Voorwaarde' } } })
      await db.notification.deleteMany({ where: { municipalityId: programme.municipalityId } })
      return all
    })
    return rows.map(({ userId }) => userId)
  }
  await systemTransaction((db) => db.user.update({ where: { id: namesake.userId }, data: { name: first.name } }))
  expect(await toldTo('2025-01-01T09:00:00Z')).toEqual([first.userId])
  await systemTransaction((db) => db.decisionCondition.updateMany({ where: { decisionId }, data: { ownerUserId: second.userId } }))
  expect(await toldTo('2025-01-02T09:00:00Z')).toEqual([second.userId])
})
