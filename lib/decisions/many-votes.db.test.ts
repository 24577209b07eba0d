import { expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aBoard, anOpenVote, aSeat, type Choice } from '@/tests/support/tables'
import { castVote } from './cast-vote'
import { closeVoting } from './close-voting'

useDatabase()

const choices: Choice[] = ['for', 'against', 'abstained']

it('counts a thousand votes that come in at once exactly, each seat by its last word', async () => {
  const programme = await aProgramme()
  const board = await aBoard(programme, 0)
  const seatIds = await Promise.all(Array.from({ length: 200 }, async (_, n) =>
    (await aSeat(programme, board.body.id, { userId: board.chair.userId, name: `Lid ${n}` })).id))
  const { version, ...id } = await anOpenVote(programme, board)
  const last = await Promise.all(seatIds.map(async (seatId, n) => {
    for (let round = 0; round < 5; round++) {
      const vote = choices[(n * 7 + round * 3 + (n % 5)) % 3] ?? 'for'
      expectOk(await castVote.as(board.chair, { ...id, seatId, vote, version: round }))
      if (round === 4) return vote
    }
    return 'for'
  }))
  const count = (vote: Choice) => last.filter((one) => one === vote).length
  const { tally } = expectOk(await closeVoting.as(board.secretary, { ...id, version }))
  expect(tally).toMatchObject({ seats: 201, taking: 200, for: count('for'), against: count('against'), abstained: count('abstained'), quorum: true })
  expect(await systemTransaction((db) => db.auditEvent.count({ where: { municipalityId: programme.municipalityId, type: 'vote.cast' } }))).toBe(1_000)
}, 60_000)
