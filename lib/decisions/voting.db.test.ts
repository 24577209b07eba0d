import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aBoard, aClosedVote, anOpenVote, aProposal, aSeat, aSubstitute } from '@/tests/support/tables'
import { castVote } from './cast-vote'
import { closeVoting } from './close-voting'
import { declareConflict } from './declare-conflict'
import { enterVote } from './enter-vote'
import { openVoting } from './open-voting'
import { submitDecision } from './submit-decision'
import { withdrawVoting } from './withdraw-voting'

useDatabase()

async function aVote(extra: object = {}) {
  const programme = await aProgramme()
  const board = await aBoard(programme, 3)
  const { version, ...id } = await anOpenVote(programme, board, extra)
  const [first, second] = board.voters
  if (!first || !second) throw new Error('a board without seats')
  return { programme, board, id, version, first, second, ballot: { ...id, seatId: first.seatId, vote: 'for', version: 0 } }
}
const votesOf = (decisionId: string) => systemTransaction((db) => db.decisionVote.findMany({ where: { decisionId } }))
const brokenBy = (message: RegExp) => ({ error: { kind: 'rule-broken', message: expect.stringMatching(message) as unknown } })

describe('opening and closing a vote', () => {
  it('is done by the bureau or by who acts as secretary, once', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 1)
    const { decisionId, version } = await aProposal(programme, board)
    const id = { programmeId: programme.id, decisionId }
    expect(await openVoting.as(board.bureau, { ...id, version })).toMatchObject(brokenBy(/eerst voor/))
    expectOk(await submitDecision.as(board.bureau, { ...id, version }))
    const at = { ...id, version: version + 1 }
    for (const role of ['board', 'partner', 'reader'] as const) expect(await openVoting.as(await aMember(programme, role), at)).toMatchObject({ error: { kind: 'denied' } })
    expect(await openVoting.as(board.chair, at)).toMatchObject({ error: { kind: 'denied' } })
    expect(await openVoting.as(await aStranger(), at)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await openVoting.as(board.secretary, { ...at, version: 9 })).toMatchObject({ error: { kind: 'conflict' } })
    expectOk(await openVoting.as(board.secretary, at))
    expect(await openVoting.as(board.bureau, { ...id, version: version + 2 })).toMatchObject(brokenBy(/al geopend/))
    expect(await closeVoting.as(board.chair, { ...id, version: version + 2 })).toMatchObject({ error: { kind: 'denied' } })
    expect(await closeVoting.as(await aStranger(), { ...id, version: version + 2 })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await closeVoting.as(board.bureau, { ...id, version: 9 })).toMatchObject({ error: { kind: 'conflict' } })
    expect(expectOk(await closeVoting.as(board.bureau, { ...id, version: version + 2 })).tally).toMatchObject({ seats: 2, quorum: false })
    expect(await auditTypes(programme.municipalityId)).toEqual(['proposal.saved', 'decision.submitted', 'voting.opened', 'voting.closed'])
  })

  it('waits until partners have had their say', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 1)
    const { decisionId, version } = await aProposal(programme, board, { consultationUntil: '2050-01-01' })
    const id = { programmeId: programme.id, decisionId }
    expectOk(await submitDecision.as(board.bureau, { ...id, version }))
    expect(await openVoting.as(board.bureau, { ...id, version: version + 1 })).toMatchObject(brokenBy(/nog reageren/))
    expectOk(await openVoting.as(board.bureau, { ...id, version: version + 1 }, new Date('2050-01-02T09:00:00Z')))
  })
})

describe('voting', () => {
  it('is done by the holder of a seat, who may think again while the vote is open', async () => {
    const { programme, first, ballot, id } = await aVote()
    expectOk(await castVote.as(first.actor, ballot))
    expect(await castVote.as(first.actor, { ...ballot, vote: 'against' })).toMatchObject({ error: { kind: 'conflict', current: { vote: 'for', version: 1 } } })
    expectOk(await castVote.as(first.actor, { ...ballot, vote: 'against', reason: 'Te duur', version: 1 }))
    expect(await votesOf(id.decisionId)).toMatchObject([{ vote: 'against', reason: 'Te duur', voterName: first.actor.name, mandateId: null, version: 2 }])
    expect((await auditTypes(programme.municipalityId)).slice(-2)).toEqual(['vote.cast', 'vote.cast'])
  })

  it('counts once when it is sent twice at the same moment', async () => {
    const { first, ballot, id } = await aVote()
    const results = await Promise.all([castVote.as(first.actor, ballot), castVote.as(first.actor, { ...ballot, vote: 'against' })])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { kind: 'conflict' } })
    expect(await votesOf(id.decisionId)).toHaveLength(1)
  })

  it('is for a seat of one’s own at this table', async () => {
    const { programme, first, second, ballot } = await aVote()
    expect(await castVote.as(second.actor, ballot)).toMatchObject(brokenBy(/niet voor deze stoel/))
    expect(await castVote.as(await aMember(programme, 'bureau'), ballot)).toMatchObject(brokenBy(/niet voor deze stoel/))
    expect(await castVote.as(await aMember(programme, 'reader'), ballot)).toMatchObject({ error: { kind: 'denied' } })
    expect(await castVote.as(await anOutsider(programme.municipalityId), ballot)).toMatchObject({ error: { kind: 'denied' } })
    expect(await castVote.as(await aStranger(), ballot)).toMatchObject({ error: { kind: 'not-found' } })
    const elsewhere = await aVote()
    expect(await castVote.as(first.actor, { ...ballot, seatId: elsewhere.ballot.seatId })).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('is not for an observer or a seat without a vote, whoever enters it', async () => {
    const { programme, board, ballot } = await aVote()
    const actor = await aMember(programme, 'board')
    const seat = await aSeat(programme, board.body.id, { role: 'observer', userId: actor.userId })
    expect(await castVote.as(actor, { ...ballot, seatId: seat.id })).toMatchObject(brokenBy(/geen stem/))
    expect(await enterVote.as(board.secretary, { ...ballot, seatId: seat.id, by: 'holder' })).toMatchObject(brokenBy(/geen stem/))
  })

  it('is not for a seat that ended or has not begun', async () => {
    const { programme, board, ballot } = await aVote()
    const actor = await aMember(programme, 'board')
    for (const term of [{ endsOn: '2024-06-01' }, { startsOn: '2060-01-01' }]) {
      const seat = await aSeat(programme, board.body.id, { userId: actor.userId, ...term })
      expect(await castVote.as(actor, { ...ballot, seatId: seat.id })).toMatchObject(brokenBy(/geldt niet op deze dag/))
    }
  })

  it('is done by a substitute under a mandate that holds, and not when it has ended', async () => {
    const { programme, first, second, ballot, id } = await aVote()
    const [now, gone] = [await aMember(programme, 'partner'), await aMember(programme, 'partner')]
    await aSubstitute(programme, first.seatId, now)
    await aSubstitute(programme, second.seatId, gone, { endsOn: '2024-02-01' })
    expectOk(await castVote.as(now, ballot))
    expect(await votesOf(id.decisionId)).toMatchObject([{ voterName: now.name, mandateId: expect.any(String) as unknown }])
    expect(await castVote.as(gone, { ...ballot, seatId: second.seatId })).toMatchObject(brokenBy(/mandaat/))
  })

  it('is over when it is closed, and has not begun before it is opened', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 3)
    const { version: _, ...id } = await aClosedVote(programme, board, ['for'])
    const [, second] = board.voters
    const ballot = { ...id, seatId: second?.seatId, vote: 'for', version: 0 }
    expect(await castVote.as(second?.actor ?? board.chair, ballot)).toMatchObject(brokenBy(/gesloten/))
    expect(await enterVote.as(board.secretary, { ...ballot, by: 'holder' })).toMatchObject(brokenBy(/gesloten/))
    const { decisionId } = await aProposal(programme, board)
    expect(await castVote.as(second?.actor ?? board.chair, { ...ballot, decisionId })).toMatchObject(brokenBy(/nog niet geopend/))
  })
})

describe('a vote written down at the table', () => {
  it('is entered by secretary or bureau, for the holder or a substitute', async () => {
    const { programme, board, first, second, ballot, id } = await aVote()
    const mandate = await aSubstitute(programme, second.seatId, await aMember(programme, 'partner'))
    expectOk(await enterVote.as(board.secretary, { ...ballot, by: 'holder' }))
    expectOk(await enterVote.as(board.bureau, { ...ballot, seatId: second.seatId, by: mandate.id, vote: 'against' }))
    const votes = await votesOf(id.decisionId)
    expect(votes.find(({ seatId }) => seatId === first.seatId)).toMatchObject({ voterName: first.actor.name, castById: board.secretary.userId, mandateId: null })
    expect(votes.find(({ seatId }) => seatId === second.seatId)).toMatchObject({ voterName: mandate.personName, mandateId: mandate.id })
    expect(await enterVote.as(first.actor, { ...ballot, by: 'holder', version: 1 })).toMatchObject({ error: { kind: 'denied' } })
    expect(await enterVote.as(await aStranger(), { ...ballot, by: 'holder' })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await enterVote.as(board.secretary, { ...ballot, by: 'holder' })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await enterVote.as(board.secretary, { ...ballot, by: mandate.id, version: 1 })).toMatchObject(brokenBy(/mandaat/))
  })
})

describe('an interest of one’s own', () => {
  it('takes the vote away, and can be taken back while the vote is open', async () => {
    const { programme, board, first, ballot, id } = await aVote()
    expectOk(await castVote.as(first.actor, ballot))
    const conflict = { ...id, seatId: first.seatId, declared: true, reason: 'Woont naast het plein' }
    expect(await declareConflict.as(first.actor, { ...conflict, reason: '' })).toMatchObject({ error: { kind: 'rule-broken', field: 'reason' } })
    expectOk(await declareConflict.as(first.actor, conflict))
    expect(await votesOf(id.decisionId)).toEqual([])
    expect(await castVote.as(first.actor, ballot)).toMatchObject(brokenBy(/eigen belang/))
    expect(await enterVote.as(board.secretary, { ...ballot, by: 'holder' })).toMatchObject(brokenBy(/eigen belang/))
    expect(await declareConflict.as(first.actor, conflict)).toMatchObject({ error: { kind: 'conflict' } })
    expectOk(await declareConflict.as(board.secretary, { ...conflict, declared: false }))
    expectOk(await castVote.as(first.actor, ballot))
    expect((await auditTypes(programme.municipalityId)).slice(-4)).toEqual(['vote.cast', 'conflict.declared', 'conflict.withdrawn', 'vote.cast'])
  })

  it('is declared for one’s own seat, before the vote is closed', async () => {
    const { programme, board, first, second, id, version } = await aVote()
    const conflict = { ...id, seatId: first.seatId, declared: true, reason: 'x' }
    expect(await declareConflict.as(second.actor, conflict)).toMatchObject(brokenBy(/eigen stoel/))
    expect(await declareConflict.as(await aMember(programme, 'reader'), conflict)).toMatchObject({ error: { kind: 'denied' } })
    expect(await declareConflict.as(await aStranger(), conflict)).toMatchObject({ error: { kind: 'not-found' } })
    expectOk(await closeVoting.as(board.secretary, { ...id, version }))
    expect(await declareConflict.as(first.actor, conflict)).toMatchObject(brokenBy(/gesloten/))
  })
})

describe('taking a vote back', () => {
  it('clears what was cast, which the audit log keeps, so that the table can vote again', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 3)
    const { version, ...id } = await aClosedVote(programme, board, ['for'])
    expect(await withdrawVoting.as(board.chair, { ...id, version })).toMatchObject({ error: { kind: 'denied' } })
    expect(await withdrawVoting.as(await aStranger(), { ...id, version })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await withdrawVoting.as(board.bureau, { ...id, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expectOk(await withdrawVoting.as(board.secretary, { ...id, version }))
    expect(await votesOf(id.decisionId)).toEqual([])
    expectOk(await openVoting.as(board.secretary, { ...id, version: version + 1 }))
    const withdrawn = await systemTransaction((db) => db.auditEvent.findFirstOrThrow({ where: { type: 'voting.withdrawn', municipalityId: programme.municipalityId } }))
    expect(withdrawn.before).toMatchObject({ votes: [{ vote: 'for' }] })
  })
})
