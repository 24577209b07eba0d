import { expect, it } from 'vitest'
import { endBody } from '@/lib/alliance/end-body'
import { editSeat } from '@/lib/alliance/edit-seat'
import { endMandate } from '@/lib/alliance/end-mandate'
import { endSeat } from '@/lib/alliance/end-seat'
import { giveSeat } from '@/lib/alliance/give-seat'
import { formatIsoDay } from '@/lib/platform/format'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aBoard, aClosedVote, anOpenVote, aSubstitute } from '@/tests/support/tables'
import { castVote } from './cast-vote'
import { confirmDecision } from './confirm-decision'
import { enterVote } from './enter-vote'
import { getProposal } from './get-proposal'
import { writeOutcome } from './write-outcome'

useDatabase()

const [today, tomorrow] = [0, 1].map((ahead) => formatIsoDay(new Date(Date.now() + ahead * 86_400_000))) as [string, string]
const voted = { error: { kind: 'rule-broken', message: expect.stringMatching(/nog niet bevestigd/) as unknown } }

async function aVoted(votes: Parameters<typeof aClosedVote>[2] = ['for', 'for']) {
  const programme = await aProgramme()
  const board = await aBoard(programme, 4)
  const silent = board.voters.at(-1)
  if (!silent) throw new Error('a board without seats')
  const mandate = await aSubstitute(programme, silent.seatId, await aMember(programme, 'board'))
  return { programme, board, silent, mandate, at: { programmeId: programme.id }, ...(await aClosedVote(programme, board, votes)) }
}

it('keeps who had a vote until the decision is confirmed, so that no quorum is made afterwards', async () => {
  const { board, silent, mandate, at } = await aVoted()
  const seat = { ...at, seatId: silent.seatId, version: 1 }
  const same = { role: 'member', votes: 'on', userId: silent.actor.userId, onBehalfOf: 'bewoners', startsOn: '2024-01-01' }
  expect(await endSeat.as(board.bureau, { ...seat, endsOn: today })).toMatchObject(voted)
  expect(await editSeat.as(board.bureau, { ...seat, ...same, votes: '' })).toMatchObject(voted)
  expect(await editSeat.as(board.bureau, { ...seat, ...same, endsOn: today })).toMatchObject(voted)
  expect(await giveSeat.as(board.bureau, { ...at, bodyId: board.body.id, role: 'member', votes: 'on', personName: 'Piet', startsOn: today })).toMatchObject(voted)
  expect(await endMandate.as(board.bureau, { ...at, mandateId: mandate.id, version: 1, endsOn: today })).toMatchObject(voted)
  expect(await endBody.as(board.bureau, { ...at, bodyId: board.body.id, version: 1, endsOn: today })).toMatchObject(voted)
  expectOk(await giveSeat.as(board.bureau, { ...at, bodyId: board.body.id, role: 'member', votes: 'on', personName: 'Piet', startsOn: tomorrow }))
  expectOk(await editSeat.as(board.bureau, { ...seat, ...same, rotation: 'Elk jaar' }))
  expectOk(await endSeat.as(board.bureau, { ...seat, version: 2, endsOn: tomorrow }))
})

it('lets seats end again once the decision is sealed', async () => {
  const { board, silent, at, decisionId, version } = await aVoted(['for', 'for', 'for'])
  const id = { ...at, decisionId }
  expectOk(await writeOutcome.as(board.bureau, { ...id, version, outcome: 'go', motivation: 'Het is nodig.' }))
  for (const actor of [board.chair, board.secretary]) expectOk(await confirmDecision.as(actor, { ...id, version: version + 1 }))
  expectOk(await endSeat.as(board.bureau, { ...at, seatId: silent.seatId, version: 1, endsOn: today }))
})

it('lets nobody write another vote over one that was cast in person', async () => {
  const programme = await aProgramme()
  const board = await aBoard(programme, 2)
  const { decisionId } = await anOpenVote(programme, board)
  const [voter] = board.voters
  if (!voter) throw new Error('a board without seats')
  const ballot = { programmeId: programme.id, decisionId, seatId: voter.seatId, version: 0 }
  expectOk(await castVote.as(voter.actor, { ...ballot, vote: 'against' }))
  const { seats } = expectOk(await getProposal.as(board.bureau, { programmeId: programme.id, decisionId }))
  expect(seats.filter(({ inPerson }) => inPerson).map(({ id }) => id)).toEqual([voter.seatId])
  for (const actor of [board.bureau, board.secretary])
    expect(await enterVote.as(actor, { ...ballot, version: 1, vote: 'for', by: 'holder' })).toMatchObject({
      error: { kind: 'rule-broken', message: expect.stringMatching(/eigen account/) as unknown },
    })
  expect(await systemTransaction((db) => db.decisionVote.findMany({ where: { decisionId } }))).toMatchObject([{ vote: 'against', version: 1 }])
})

it('cannot be sealed past its table by leaving the table out', async () => {
  const { programme, decisionId } = await aVoted()
  await expect(tenantTransaction(programme.municipalityId, (db) => db.$executeRaw`
    UPDATE "Decision" SET "bodyId" = NULL, "phase" = 'orientation', "title" = '', "sealedAt" = now(), "number" = 1, "outcome" = 'go',
      "hash" = 'x', "dossier" = '{}', "motivation" = 'x' WHERE "id" = ${decisionId}::uuid`)).rejects.toThrow(/decided by that table/)
})
