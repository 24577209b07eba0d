import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aWholeDecision, expectOk } from '@/tests/support/decisions'
import { aBoard, aClosedVote, aDecisionToSign, anOpenVote, aSeat, aSubstitute, type Choice } from '@/tests/support/tables'
import { castVote } from './cast-vote'
import { closeVoting } from './close-voting'
import { confirmDecision } from './confirm-decision'
import { correctDecision } from './correct-decision'
import { declareConflict } from './declare-conflict'
import { getDecision } from './get-decision'
import { getProposal } from './get-proposal'
import { openVoting } from './open-voting'
import { prepareDecision } from './prepare-decision'
import { submitDecision } from './submit-decision'
import { verifyDecision } from './verify-decision'
import { writeOutcome } from './write-outcome'

useDatabase()

const brokenBy = (message: RegExp) => ({ error: { kind: 'rule-broken', message: expect.stringMatching(message) as unknown } })

describe('confirming', () => {
  it('takes the chair and the secretary; the second signature seals, with dissent and who took part', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 4)
    const { version, ...id } = await anOpenVote(programme, board)
    const [chair, second, third, fourth] = board.voters
    if (!chair || !second || !third || !fourth) throw new Error('too few')
    const substitute = await aMember(programme, 'partner')
    await aSubstitute(programme, second.seatId, substitute)
    expectOk(await castVote.as(chair.actor, { ...id, seatId: chair.seatId, vote: 'for', version: 0 }))
    expectOk(await castVote.as(substitute, { ...id, seatId: second.seatId, vote: 'for', version: 0 }))
    expectOk(await castVote.as(third.actor, { ...id, seatId: third.seatId, vote: 'against', reason: 'Te snel.', version: 0 }))
    expectOk(await declareConflict.as(fourth.actor, { ...id, seatId: fourth.seatId, declared: true, reason: 'Eigen huis' }))
    expectOk(await closeVoting.as(board.secretary, { ...id, version }))
    expectOk(await writeOutcome.as(board.bureau, { ...id, version: version + 1, outcome: 'go', motivation: 'Nodig.' }))
    const at = { ...id, version: version + 2 }
    expect(await confirmDecision.as(board.secretary, at)).toMatchObject({ value: { sealed: false } })
    expect(await confirmDecision.as(board.chair, at)).toMatchObject({ value: { sealed: true } })

    const decision = expectOk(await getDecision.as(board.bureau, id))
    expect(decision).toMatchObject({ number: 1, outcomeLabel: 'Aangenomen', totals: { for: 2, against: 1, abstained: 0 }, phase: null, next: null })
    expect(decision.content.attendees).toEqual(expect.arrayContaining([
      { name: substitute.name, onBehalfOf: `bewoners, in plaats van ${second.actor.name}`, vote: 'for' },
      { name: third.actor.name, onBehalfOf: 'bewoners', vote: 'against' }, { name: fourth.actor.name, onBehalfOf: 'bewoners', vote: 'none' },
    ]))
    expect(decision.dossier.table).toMatchObject({ name: 'Alliantiebestuur', quorumPercent: 51, tally: { seats: 5, needed: 3, taking: 3 } })
    expect(await verifyDecision.as(board.bureau, id)).toMatchObject({ value: { intact: true } })
    expect((await auditTypes(programme.municipalityId)).slice(-3)).toEqual(['decision.confirmed', 'decision.confirmed', 'decision.sealed'])
  })

  it('seals once when both sign at the same moment', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const at = await aDecisionToSign(programme, board)
    const results = await Promise.all([confirmDecision.as(board.chair, at), confirmDecision.as(board.secretary, at)])
    expect(results.map((result) => result.ok && result.value.sealed).toSorted()).toEqual([false, true])
    expect(await systemTransaction((db) => db.decision.count({ where: { programmeId: programme.id, number: 1 } }))).toBe(1)
    expect(await confirmDecision.as(board.chair, { ...at, version: at.version + 1 })).toMatchObject(brokenBy(/gesloten|bevestigen/i))
  })

  it('is for those two only, each for one signature, on what they saw', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const at = await aDecisionToSign(programme, board)
    expect(await confirmDecision.as(board.bureau, at)).toMatchObject(brokenBy(/voorzitter en de secretaris/))
    expect(await confirmDecision.as(await aMember(programme, 'reader'), at)).toMatchObject({ error: { kind: 'denied' } })
    expect(await confirmDecision.as(await aStranger(), at)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await confirmDecision.as(board.chair, { ...at, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expectOk(await confirmDecision.as(board.chair, at))
    expect(await confirmDecision.as(board.chair, at)).toMatchObject(brokenBy(/al bevestigd/))
    // Also not with a second hat on.
    await aSeat(programme, board.body.id, { role: 'secretary', votes: false, userId: board.chair.userId })
    expect(await confirmDecision.as(board.chair, at)).toMatchObject(brokenBy(/al bevestigd/))
  })

  it('starts anew when the text changed after the first signature', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const { version, ...id } = await aDecisionToSign(programme, board)
    expectOk(await confirmDecision.as(board.chair, { ...id, version }))
    expectOk(await writeOutcome.as(board.bureau, { ...id, version, outcome: 'go', motivation: 'Om een andere reden.' }))
    expect(await confirmDecision.as(board.secretary, { ...id, version: version + 1 })).toMatchObject({ value: { sealed: false } })
    expect(await confirmDecision.as(board.chair, { ...id, version: version + 1 })).toMatchObject({ value: { sealed: true } })
  })

  it('comes to nothing without a quorum, whatever outcome is written', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 3)
    const at = await aClosedVote(programme, board, ['for', 'for'])
    for (const outcome of ['go', 'not_yet', 'no_go'])
      expect(await writeOutcome.as(board.bureau, { ...at, outcome, motivation: 'x' })).toMatchObject(brokenBy(/te weinig/))
    expect(await confirmDecision.as(board.chair, at)).toMatchObject(brokenBy(/te weinig/))
  })
})

describe('the outcome', () => {
  it('is one that the votes carry', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 3, { votingRule: 'consensus' })
    const at = await aClosedVote(programme, board, ['for', 'for', 'against'])
    expect(await writeOutcome.as(board.bureau, { ...at, outcome: 'go', motivation: 'x' })).toMatchObject({ error: { kind: 'rule-broken', field: 'outcome' } })
    expectOk(await writeOutcome.as(board.bureau, { ...at, outcome: 'no_go', motivation: 'Geen overeenstemming.' }))
    const signing = { ...at, version: at.version + 1 }
    expectOk(await confirmDecision.as(board.chair, signing))
    expect(await confirmDecision.as(board.secretary, signing)).toMatchObject({ value: { sealed: true } })
  })

  it.each<['majority' | 'two_thirds' | 'consensus', Choice[], string[]]>([
    ['majority', ['for', 'for', 'for', 'against'], ['go', 'go_with_conditions']],
    ['two_thirds', ['for', 'for', 'against', 'abstained'], ['go', 'go_with_conditions']],
    ['majority', ['for', 'for', 'against', 'against'], ['not_yet', 'no_go']],
    ['two_thirds', ['for', 'for', 'against', 'against'], ['not_yet', 'no_go']],
    ['majority', ['abstained', 'abstained', 'abstained'], ['not_yet', 'no_go']],
  ])('agrees with the count: by %s on %j only %j', async (votingRule, choices, fitting) => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 3, { votingRule })
    const { version, ...id } = await aClosedVote(programme, board, choices)
    const conditions = [{ text: 'Eerst de begroting', owner: 'Wethouder', dueOn: '2060-01-01' }]
    const accepted: string[] = []
    for (const outcome of ['go', 'go_with_conditions', 'not_yet', 'no_go']) {
      const at = { ...id, version: version + accepted.length }
      const result = await writeOutcome.as(board.bureau, { ...at, outcome, motivation: 'x', reviewOn: '2060-01-01', conditions })
      if (result.ok) accepted.push(outcome)
      else expect(result).toMatchObject({ error: { kind: 'rule-broken', field: 'outcome', message: expect.stringMatching(/Kies a/) as unknown } })
    }
    expect(accepted).toEqual(fitting)
  })

  it.each([
    [[], 'conditions'],
    [[{ text: 'Geld tot 2030', owner: 'Wethouder', dueOn: '2024-02-01' }], 'conditions.0.dueOn'],
    [[{ text: 'Geld tot 2030', owner: 'Wethouder', dueOn: '2060-01-01' }, { text: 'Plan', owner: 'Wethouder' }], 'conditions.1.dueOn'],
  ])('with conditions %j is refused at %s', async (conditions, field) => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const at = await aClosedVote(programme, board, ['for', 'for', 'for'])
    expect(await writeOutcome.as(board.bureau, { ...at, outcome: 'go_with_conditions', motivation: 'x', conditions }))
      .toMatchObject({ error: { kind: 'invalid', fieldErrors: { [field]: [expect.any(String)] } } })
    // Of another outcome they are not asked, and stay to come back to; the people at the table do not see them.
    expectOk(await writeOutcome.as(board.bureau, { ...at, outcome: 'go', motivation: 'x', conditions }))
    const seen = async (actor: Actor) => expectOk(await getProposal.as(actor, at))
    expect((await seen(board.bureau)).written.conditions).toHaveLength(conditions.length)
    expect((await seen(board.bureau)).content.conditions).toEqual([])
    expect((await seen(board.chair)).written.conditions).toEqual([])
  })

  it('that was written otherwise before this was asked cannot be signed', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const at = await aDecisionToSign(programme, board)
    await systemTransaction((db) => db.decision.update({ where: { id: at.decisionId }, data: { outcome: 'no_go' } }))
    expect(await confirmDecision.as(board.chair, at)).toMatchObject(brokenBy(/dragen deze uitkomst niet/))
  })

  it('is written by the bureau, after the vote, on the version that stands', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const open = await anOpenVote(programme, board)
    const written = { outcome: 'go', motivation: 'x' }
    expect(await writeOutcome.as(board.bureau, { ...open, ...written })).toMatchObject(brokenBy(/gesloten/))
    const at = await aClosedVote(programme, board, ['for', 'for', 'for'])
    expect(await writeOutcome.as(board.secretary, { ...at, ...written })).toMatchObject({ error: { kind: 'denied' } })
    expect(await writeOutcome.as(await aStranger(), { ...at, ...written })).toMatchObject({ error: { kind: 'not-found' } })
    expect(await writeOutcome.as(board.bureau, { ...at, ...written, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
  })

  it('with conditions follows them until they are met', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const at = await aClosedVote(programme, board, ['for', 'for', 'for'])
    const conditions = [{ text: 'Eerst de begroting', owner: 'Wethouder', dueOn: '2060-01-01' }]
    expectOk(await writeOutcome.as(board.bureau, { ...at, outcome: 'go_with_conditions', motivation: 'x', conditions }))
    const signing = { ...at, version: at.version + 1 }
    expectOk(await confirmDecision.as(board.chair, signing))
    expectOk(await confirmDecision.as(board.secretary, signing))
    expect(expectOk(await getDecision.as(board.bureau, at)).conditions).toMatchObject([{ text: 'Eerst de begroting', metAt: null }])
  })
})

describe('the decision of a phase at a table', () => {
  it('moves the phase on when both have signed, and can be corrected by the same table', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const draft = expectOk(await prepareDecision.as(board.bureau, { ...aWholeDecision, programmeId: programme.id, version: 0 }))
    const id = { programmeId: programme.id, decisionId: draft.decisionId }
    expectOk(await submitDecision.as(board.bureau, { ...id, version: 1 }))
    expectOk(await openVoting.as(board.secretary, { ...id, version: 2 }))
    for (const { actor, seatId } of board.voters) expectOk(await castVote.as(actor, { ...id, seatId, vote: 'for', version: 0 }))
    expectOk(await closeVoting.as(board.secretary, { ...id, version: 3 }))
    expectOk(await confirmDecision.as(board.chair, { ...id, version: 4 }))
    expectOk(await confirmDecision.as(board.secretary, { ...id, version: 4 }))
    const phase = await systemTransaction((db) => db.phaseState.findFirstOrThrow({ where: { programmeId: programme.id, phase: 'orientation' } }))
    expect(phase.status).toBe('closed')
    expect(await verifyDecision.as(board.bureau, id)).toMatchObject({ value: { intact: true } })
    const correction = expectOk(await correctDecision.as(board.bureau, id))
    expect(await systemTransaction((db) => db.decision.findUniqueOrThrow({ where: { id: correction.decisionId } })))
      .toMatchObject({ bodyId: board.body.id, decidedOn: null, correctsId: id.decisionId })
  })
})
