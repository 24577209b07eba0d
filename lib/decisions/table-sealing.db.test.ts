import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import type { Db } from '@/lib/platform/db/client'
import { aMember, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aBoard, aClosedVote, aDecisionToSign, anOpenVote, aSeat, type Choice } from '@/tests/support/tables'
import { editBody } from '@/lib/alliance/edit-body'
import { confirmDecision } from './confirm-decision'
import { withdrawVoting } from './withdraw-voting'

useDatabase()

type Board = Awaited<ReturnType<typeof aBoard>>
type At = { programmeId: string; decisionId: string }

const byHand = (work: (db: Db) => Promise<unknown>) => systemTransaction(work)

/** Everything a sealed decision has, written past the app. */
const sealByHand = ({ decisionId }: At, outcome = 'go') => byHand(async (db) => {
  const { municipalityId } = await db.decision.findUniqueOrThrow({ where: { id: decisionId } })
  await db.decisionAttendee.create({ data: { municipalityId, decisionId, position: 90, name: 'X', onBehalfOf: 'Y', vote: 'for' } })
  await db.$executeRaw`UPDATE "Decision" SET "outcome" = ${outcome}::"DecisionOutcome", "motivation" = 'x', "number" = 1, "hash" = 'x',
    "dossier" = '{}', "sealedAt" = now(), "sealedByName" = 'x' WHERE "id" = ${decisionId}::uuid`
})

const signByHand = ({ decisionId }: At, board: Board, signatures: { role: 'chair' | 'secretary'; by: string; hash?: string }[]) =>
  byHand(async (db) => {
    const seats = await db.seat.findMany({ where: { bodyId: board.body.id } })
    for (const { role, by, hash = 'h' } of signatures) await db.decisionConfirmation.create({
      data: {
        municipalityId: board.body.municipalityId, decisionId, role, byId: by, byName: 'x', contentHash: hash, at: new Date(),
        seatId: seats.find((seat) => seat.role === role)?.id ?? '',
      },
    })
  })
const both = (board: Board) => [{ role: 'chair' as const, by: board.chair.userId }, { role: 'secretary' as const, by: board.secretary.userId }]

async function voted(choices: Choice[], rules: Parameters<typeof aBoard>[2] = {}) {
  const programme = await aProgramme()
  const board = await aBoard(programme, 3, rules)
  return { programme, board, at: await aClosedVote(programme, board, choices) }
}

describe('past the app, the database', () => {
  it('seals what the table decided and both signed', async () => {
    const { board, at } = await voted(['for', 'for', 'against'])
    await signByHand(at, board, both(board))
    await expect(sealByHand(at)).resolves.toBe(undefined)
  })

  it.each<[Choice[], string]>([[['for', 'for'], 'go'], [['for', 'for'], 'no_go'], [[], 'no_go']])('refuses %j without a quorum, as %s', async (choices, outcome) => {
    const { board, at } = await voted(choices)
    await signByHand(at, board, both(board))
    await expect(sealByHand(at, outcome)).rejects.toThrow(/quorum/)
  })

  it.each<[Choice[], 'majority' | 'two_thirds' | 'consensus']>([
    [['for', 'against', 'abstained'], 'majority'], [['for', 'for', 'against', 'against'], 'two_thirds'], [['for', 'for', 'against'], 'consensus'],
    [['abstained', 'abstained', 'abstained'], 'consensus'],
  ])('refuses a yes on %j by %s', async (choices, votingRule) => {
    const { board, at } = await voted(choices, { votingRule })
    await signByHand(at, board, both(board))
    await expect(sealByHand(at)).rejects.toThrow(/do not carry/)
  })

  it.each<[Choice[], 'majority' | 'two_thirds' | 'consensus', string]>([
    [['for', 'for', 'against'], 'majority', 'no_go'], [['for', 'for', 'against'], 'two_thirds', 'not_yet'], [['for', 'for', 'for'], 'consensus', 'no_go'],
  ])('refuses a no on %j by %s, as %s', async (choices, votingRule, outcome) => {
    const { board, at } = await voted(choices, { votingRule })
    await signByHand(at, board, both(board))
    await expect(sealByHand(at, outcome)).rejects.toThrow(/adopted/)
    await expect(sealByHand(at)).resolves.toBe(undefined)
  })

  it('seals a no on votes that did not carry', async () => {
    const { board, at } = await voted(['for', 'against', 'against'])
    await signByHand(at, board, both(board))
    await expect(sealByHand(at, 'no_go')).resolves.toBe(undefined)
  })

  it('does not count who has an interest', async () => {
    const { board, at } = await voted(['for', 'for', 'for'])
    await signByHand(at, board, both(board))
    await byHand((db) => db.conflictOfInterest.create({
      data: { municipalityId: board.body.municipalityId, decisionId: at.decisionId, seatId: board.voters[0]?.seatId ?? '', reason: 'x', declaredById: board.chair.userId, declaredAt: new Date() },
    }))
    await expect(sealByHand(at)).rejects.toThrow(/quorum/)
  })

  it('wants two people below the same text', async () => {
    const { board, at } = await voted(['for', 'for', 'for'])
    await expect(sealByHand(at)).rejects.toThrow(/confirm the same text/)
    await signByHand(at, board, [{ role: 'chair', by: board.chair.userId }])
    await expect(sealByHand(at)).rejects.toThrow(/confirm the same text/)
    await signByHand(at, board, [{ role: 'secretary', by: board.secretary.userId, hash: 'another' }])
    await expect(sealByHand(at)).rejects.toThrow(/confirm the same text/)
  })

  it('knows who may sign, and when', async () => {
    const { programme, board, at } = await voted(['for', 'for', 'for'])
    await expect(signByHand(at, board, [{ role: 'chair', by: board.secretary.userId }])).rejects.toThrow(/only the chair/)
    await expect(signByHand(at, board, [{ role: 'secretary', by: board.bureau.userId }])).rejects.toThrow(/only the chair/)
    const open = await anOpenVote(programme, board)
    await expect(signByHand(open, board, both(board))).rejects.toThrow(/after the vote/)
  })

  it('wants an open vote, a voting seat of the table and a mandate that holds', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 3)
    const [open, closed] = [await anOpenVote(programme, board), await aClosedVote(programme, board, ['for'])]
    const observer = await aSeat(programme, board.body.id, { role: 'observer' })
    const ended = await aSeat(programme, board.body.id, { endsOn: '2024-03-01' })
    const cast = ({ decisionId }: At, seatId: string, extra: object = {}) => byHand((db) => db.decisionVote.create({
      data: { municipalityId: programme.municipalityId, decisionId, seatId, voterName: 'x', vote: 'for', castAt: new Date(), castById: board.bureau.userId, ...extra },
    }))
    const seatId = board.voters[1]?.seatId ?? ''
    await expect(cast(closed, seatId)).rejects.toThrow(/not open/)
    await expect(cast(open, observer.id)).rejects.toThrow(/voting seat/)
    await expect(cast(open, ended.id)).rejects.toThrow(/voting seat/)
    await expect(cast(open, seatId, { vote: 'none' })).rejects.toThrow(/voting seat/)
    const mandate = await byHand((db) => db.mandate.create({
      data: { municipalityId: programme.municipalityId, programmeId: programme.id, seatId, substitute: true, personName: 'S', subject: 'x', startsOn: new Date('2024-01-01'), endsOn: new Date('2024-02-01') },
    })) as { id: string }
    await expect(cast(open, seatId, { mandateId: mandate.id })).rejects.toThrow(/mandate/)
    await cast(open, seatId)
    await expect(cast(open, seatId)).rejects.toThrow()
  })

  it('takes no decision without a phase and without a table, and none on another day than that of the vote', async () => {
    const { board, at } = await voted(['for', 'for', 'for'])
    await signByHand(at, board, both(board))
    await byHand((db) => db.decision.update({ where: { id: at.decisionId }, data: { decidedOn: new Date('2024-02-02') } }))
    await expect(sealByHand(at)).rejects.toThrow(/opened and closed/)
    await byHand((db) => db.decision.update({ where: { id: at.decisionId }, data: { bodyId: null } }))
    await expect(sealByHand(at)).rejects.toThrow(/at a table/)
  })

  it('keeps the rules of a table as they are while it votes', async () => {
    const { programme, board, at } = await voted(['for', 'for'])
    await expect(byHand((db) => db.body.update({ where: { id: board.body.id }, data: { quorumPercent: 10 } }))).rejects.toThrow(/rules of a table/)
    await expect(byHand((db) => db.body.update({ where: { id: board.body.id }, data: { votingRule: 'consensus' } }))).rejects.toThrow(/rules of a table/)
    const fields = { programmeId: programme.id, bodyId: board.body.id, name: 'Bestuur', kind: 'board', level: 'administrative', startsOn: '2024-01-01', votingRule: 'majority', purpose: '', rhythm: '' }
    expect(await editBody.as(board.bureau, { ...fields, version: 1, quorumPercent: '10' })).toMatchObject({ error: { kind: 'rule-broken', field: 'quorumPercent' } })
    expectOk(await editBody.as(board.bureau, { ...fields, version: 1, quorumPercent: '51' }))
    expectOk(await withdrawVoting.as(board.secretary, at))
    expectOk(await editBody.as(board.bureau, { ...fields, version: 2, quorumPercent: '10' }))
  })

  it('keeps vote, reactions and signatures below a sealed decision as they were', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const at = await aDecisionToSign(programme, board)
    expectOk(await confirmDecision.as(board.chair, at))
    expectOk(await confirmDecision.as(board.secretary, at))
    const { decisionId } = at
    await expect(byHand((db) => db.decisionVote.deleteMany({ where: { decisionId } }))).rejects.toThrow(/sealed/)
    await expect(byHand((db) => db.decisionConfirmation.updateMany({ where: { decisionId }, data: { byName: 'Ander' } }))).rejects.toThrow(/sealed/)
    const actor = await aMember(programme, 'partner')
    await expect(byHand((db) => db.consultationReaction.create({ data: { municipalityId: programme.municipalityId, decisionId, byId: actor.userId, text: 'x', at: new Date() } }))).rejects.toThrow(/sealed/)
  })
})
