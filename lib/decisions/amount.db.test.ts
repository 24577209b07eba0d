import { describe, expect, it } from 'vitest'
import { giveMandate } from '@/lib/alliance/give-mandate'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { formatIsoDay } from '@/lib/platform/format'
import { aMember, aProgramme, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aBoard, aDecisionToSign, anOpenVote, aProposal, aSubstitute } from '@/tests/support/tables'
import { castVote } from './cast-vote'
import { closeVoting } from './close-voting'
import { confirmDecision } from './confirm-decision'
import { correctDecision } from './correct-decision'
import { decisionsCsv } from './decisions-csv'
import { enterVote } from './enter-vote'
import { exportDecisions } from './export-decisions'
import { getDecision } from './get-decision'
import { getProposal } from './get-proposal'
import { listDecisions } from './list-decisions'
import { loadWaitingForMe } from './load-waiting-for-me'
import { saveProposal } from './save-proposal'
import { verifyDecision } from './verify-decision'

useDatabase()

const aMandate = ({ id, municipalityId }: { id: string; municipalityId: string }, seatId: string, euros: bigint) =>
  systemTransaction((db) => db.mandate.create({
    data: { municipalityId, programmeId: id, seatId, subject: 'geld', upToCents: euros * 100n, startsOn: new Date('2024-01-01') },
  }))

/** A vote on € 80.000; the second voter may decide up to € 50.000. */
async function setting() {
  const programme = await aProgramme()
  const board = await aBoard(programme, 1)
  const [first, second] = board.voters
  if (!first || !second) throw new Error('a board of two')
  const narrow = await aMandate(programme, second.seatId, 50_000n)
  const { version, ...id } = await anOpenVote(programme, board, { amount: '80.000' })
  const ballot = { ...id, seatId: second.seatId, vote: 'for', version: 0 }
  return { programme, board, first, second, narrow, id, version, ballot }
}
const tooFar = (whose: string) => ({ error: { kind: 'rule-broken', message: expect.stringMatching(new RegExp(`^${whose} gaat tot €.50\\.000; dit besluit gaat over €.80\\.000\\. .+`)) as unknown } })

describe('an amount that a mandate does not reach', () => {
  it('refuses the vote of the holder, and of who notes it down, and says what to do', async () => {
    const { board, second, ballot, id } = await setting()
    expect(await castVote.as(second.actor, ballot)).toMatchObject(tooFar('Uw mandaat'))
    expect(await enterVote.as(board.secretary, { ...ballot, by: 'holder' })).toMatchObject(tooFar(`Het mandaat van ${second.actor.name}`))
    const { seats, amountCents } = expectOk(await getProposal.as(second.actor, id))
    expect(amountCents).toBe(8_000_000n)
    expect(seats.find((seat) => seat.id === second.seatId)).toMatchObject({ holderAble: false, substitutes: [], narrow: [{ limit: expect.stringContaining('50.000') }], mine: true, mineNarrow: true })
    expect(await systemTransaction((db) => db.decisionVote.count({ where: { decisionId: id.decisionId } }))).toBe(0)
  })

  it('asks no vote of who cannot cast it', async () => {
    const { programme, first, second } = await setting()
    const waiting = (actor: typeof first.actor) => systemTransaction((db) => loadWaitingForMe(db, actor, [programme.id], formatIsoDay(new Date())))
    expect([(await waiting(first.actor)).length, (await waiting(second.actor)).length]).toEqual([1, 0])
  })

  it('lets the substitute vote whose mandate does reach, whichever of two that is', async () => {
    const { programme, board, second, ballot } = await setting()
    const substitute = await aMember(programme, 'partner')
    const weak = await aSubstitute(programme, second.seatId, substitute)
    await systemTransaction((db) => db.mandate.update({ where: { id: weak.id }, data: { upToCents: 100n } }))
    expect(await castVote.as(substitute, ballot)).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await enterVote.as(board.secretary, { ...ballot, by: weak.id })).toMatchObject({ error: { kind: 'rule-broken' } })
    const strong = await aSubstitute(programme, second.seatId, substitute)
    expectOk(await castVote.as(substitute, ballot))
    expect(await systemTransaction((db) => db.decisionVote.findFirstOrThrow({ where: { seatId: second.seatId } }))).toMatchObject({ mandateId: strong.id })
  })

  it('lets the holder vote again after a wider mandate, and counts it', async () => {
    const { programme, board, first, second, ballot, id, version } = await setting()
    await aMandate(programme, second.seatId, 80_000n)
    for (const { actor, seatId } of [first, second]) expectOk(await castVote.as(actor, { ...ballot, seatId }))
    expect(expectOk(await closeVoting.as(board.secretary, { ...id, version })).tally).toMatchObject({ taking: 2, passes: true })
  })

  it('is not counted, whatever was written in the rows, nor made to count by a mandate afterwards', async () => {
    const { programme, board, first, second, narrow, ballot, id, version } = await setting()
    await systemTransaction((db) => db.mandate.update({ where: { id: narrow.id }, data: { upToCents: null } }))
    for (const { actor, seatId } of [first, second]) expectOk(await castVote.as(actor, { ...ballot, seatId }))
    await systemTransaction((db) => db.mandate.update({ where: { id: narrow.id }, data: { upToCents: 5_000_000n } }))
    expect(expectOk(await closeVoting.as(board.secretary, { ...id, version })).tally).toMatchObject({ taking: 1, quorum: false })
    const mandate = { programmeId: programme.id, seatId: first.seatId, subject: 'geld', upToCents: '10', startsOn: formatIsoDay(new Date()) }
    expect(await giveMandate.as(board.bureau, mandate)).toMatchObject({ error: { kind: 'rule-broken', field: 'startsOn' } })
  })

  it('is refused by the database itself, which also keeps the amount as it was while the table votes', async () => {
    const { board, second, id } = await setting()
    const row = { municipalityId: board.body.municipalityId, decisionId: id.decisionId, seatId: second.seatId, voterName: 'X', vote: 'for' as const, castAt: new Date(), castById: second.actor.userId }
    await expect(systemTransaction((db) => db.decisionVote.create({ data: row }))).rejects.toThrow(/does not reach/)
    await expect(systemTransaction((db) => db.decision.update({ where: { id: id.decisionId }, data: { amountCents: 1n } }))).rejects.toThrow(/the amount stays/)
  })
})

describe('the amount of a decision', () => {
  it('stands in the dossier, the seal, the register and its file, and goes along with a correction', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const { version, ...id } = await aDecisionToSign(programme, board, ['for', 'for', 'for'], { amount: '80.000,50' })
    for (const signer of [board.chair, board.secretary]) expectOk(await confirmDecision.as(signer, { ...id, version }))
    const decision = expectOk(await getDecision.as(board.bureau, id))
    expect(decision).toMatchObject({ amountCents: 8_000_050n, dossier: { amountCents: '8000050' } })
    expect(await verifyDecision.as(board.bureau, id)).toMatchObject({ value: { intact: true } })
    expect(expectOk(await listDecisions.as(board.bureau, { programmeId: programme.id })).decisions).toMatchObject([{ amountCents: 8_000_050n }])
    const { rows } = expectOk(await exportDecisions.as(board.bureau, { programmeId: programme.id }))
    expect(decisionsCsv(rows)).toContain('"80000,50"')
    const { decisionId } = expectOk(await correctDecision.as(board.bureau, id))
    expect(await systemTransaction((db) => db.decision.findUniqueOrThrow({ where: { id: decisionId } }))).toMatchObject({ amountCents: 8_000_050n })
  })

  it('is left out where it is not about money, and refused when it is none', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const { version, ...id } = await aDecisionToSign(programme, board)
    for (const signer of [board.chair, board.secretary]) expectOk(await confirmDecision.as(signer, { ...id, version }))
    expect(expectOk(await getDecision.as(board.bureau, id)).dossier).not.toHaveProperty('amountCents')
    const proposal = await aProposal(programme, board, { amount: '25.000' })
    const input = { ...proposal, title: 'Anders', advice: 'x', bodyId: board.body.id, open: 'ja' }
    for (const amount of ['veel', '-5', '0']) expect(await saveProposal.as(board.bureau, { ...input, amount })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { amount: [expect.any(String)] } } })
    expect(await saveProposal.as(board.bureau, { ...input, version: 9 })).toMatchObject({ error: { kind: 'conflict', current: { amount: '25000' } } })
    expectOk(await saveProposal.as(board.bureau, { ...input, amount: '' }))
    expect((await auditTypes(programme.municipalityId)).at(-1)).toBe('proposal.saved')
    expect(await systemTransaction((db) => db.decision.findUniqueOrThrow({ where: { id: proposal.decisionId } }))).toMatchObject({ amountCents: null })
  })
})
