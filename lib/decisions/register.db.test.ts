import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { loadTellableDecisions } from '@/lib/publication/load-snapshot'
import { aMember, anOutsider, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aSealedDecision, expectOk } from '@/tests/support/decisions'
import { aBoard, aDecisionToSign, anOpenVote, aProposal } from '@/tests/support/tables'
import { confirmDecision } from './confirm-decision'
import { decisionsCsv } from './decisions-csv'
import { exportDecisions } from './export-decisions'
import { getDecision } from './get-decision'
import { getProposal } from './get-proposal'
import { getTables } from './get-tables'
import { listDecisions } from './list-decisions'
import { verifyDecision } from './verify-decision'

useDatabase()

type Board = Awaited<ReturnType<typeof aBoard>>

async function aSealedProposal(programme: { id: string; municipalityId: string }, board: Board, extra: object) {
  const at = await aDecisionToSign(programme, board, ['for', 'for', 'for'], extra)
  expectOk(await confirmDecision.as(board.chair, at))
  expectOk(await confirmDecision.as(board.secretary, at))
  return at.decisionId
}

async function aRegister() {
  const programme = await aProgramme()
  const { bureau } = await aSealedDecision(programme, { outcome: 'go_with_conditions', conditions: [{ text: 'Geld', owner: 'G', dueOn: '2060-01-01' }] })
  const board = await aBoard(programme)
  const open = await aSealedProposal(programme, board, { title: 'Bewonersbudget', advice: 'Stel een budget in voor straten.' })
  const closed = await aSealedProposal(programme, board, { title: 'Hulp aan gezinnen', open: 'nee', closedGround: 'Personen' })
  return { programme, bureau, board, open, closed, reader: await aMember(programme, 'reader') }
}

describe('the register', () => {
  it('finds by words, number, phase, outcome, year, table, access and open conditions', async () => {
    const { programme, bureau, board } = await aRegister()
    const found = async (asked: object) => expectOk(await listDecisions.as(bureau, { programmeId: programme.id, ...asked })).decisions.map(({ number }) => number)
    expect(await found({})).toEqual([3, 2, 1])
    expect(await found({ q: 'bewoners strat' })).toEqual([2])
    expect(await found({ q: 'BUDGET' })).toEqual([3, 2])
    expect(await found({ q: 'bewoners strand' })).toEqual([])
    // Signs that mean something to a database mean nothing here.
    expect(await found({ q: '100%_zeker' })).toEqual([])
    expect(await found({ q: "'; drop & (x" })).toEqual([])
    expect(await found({ q: '3' })).toEqual([3])
    expect(await found({ q: 'oriënteren' })).toEqual([1])
    expect(await found({ phase: 'orientation' })).toEqual([1])
    expect(await found({ phase: 'other' })).toEqual([3, 2])
    expect(await found({ outcome: 'go' })).toEqual([3, 2])
    expect(await found({ year: '2024' })).toEqual([1])
    expect(await found({ table: board.body.id })).toEqual([3, 2])
    expect(await found({ access: 'closed' })).toEqual([3])
    expect(await found({ conditions: 'open' })).toEqual([1])
    // What an address has wrong is a filter that is not there.
    expect(await found({ phase: 'x', outcome: 'y', year: 'z', table: '1', page: '-1' })).toEqual([3, 2, 1])
  })

  it('tells readers of a closed decision that it is there and why it is closed, and nothing else', async () => {
    const { programme, reader, closed, open } = await aRegister()
    const id = { programmeId: programme.id }
    const list = expectOk(await listDecisions.as(reader, id))
    expect([list.decisions.map(({ number }) => number), list.closed]).toEqual([[2, 1], [{ id: closed, number: 3, decidedOn: expect.any(Date) as unknown, closedGround: 'Personen' }]])
    expect(JSON.stringify(list)).not.toContain('gezinnen')
    expect(expectOk(await listDecisions.as(reader, { ...id, q: 'gezinnen' }))).toMatchObject({ total: 0, closed: [] })
    expect(expectOk(await exportDecisions.as(reader, id)).rows.map(({ number }) => number)).toEqual([2, 1])
    for (const query of [getDecision, verifyDecision]) {
      expect(await query.as(reader, { ...id, decisionId: closed })).toMatchObject({ error: { kind: 'not-found' } })
      expect((await query.as(reader, { ...id, decisionId: open })).ok).toBe(true)
    }
    expect((await getDecision.as(await aMember(programme, 'partner'), { ...id, decisionId: closed })).ok).toBe(true)
  })

  it('lets the public page tell open decisions only', async () => {
    const { programme, open } = await aRegister()
    const tellable = await systemTransaction((db) => loadTellableDecisions(db, programme.id))
    expect(tellable.map(({ number }) => number)).toEqual([2, 1])
    expect(tellable[0]).toMatchObject({ id: open, title: 'Bewonersbudget' })
  })

  it('is for the programme only', async () => {
    const { programme } = await aRegister()
    for (const query of [listDecisions, exportDecisions]) {
      expect(await query.as(await anOutsider(programme.municipalityId), { programmeId: programme.id })).toMatchObject({ error: { kind: 'denied' } })
      expect(await query.as(await aStranger(), { programmeId: programme.id })).toMatchObject({ error: { kind: 'not-found' } })
    }
  })

  it('comes in pages', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    await systemTransaction((db) => db.decision.createMany({
      data: Array.from({ length: 30 }, (_, n) => ({
        municipalityId: programme.municipalityId, programmeId: programme.id, cycle: n + 2, phase: 'design' as const, number: null, outcome: 'go' as const,
        motivation: 'x', decidedOn: new Date('2025-01-01'), hash: 'x', dossier: {},
      })),
    }))
    await systemTransaction(async (db) => {
      const rows = await db.decision.findMany({ where: { programmeId: programme.id } })
      await db.decisionAttendee.createMany({ data: rows.map(({ id }) => ({ municipalityId: programme.municipalityId, decisionId: id, position: 0, name: 'A', onBehalfOf: 'B', vote: 'for' as const })) })
      for (const [n, { id }] of rows.entries()) await db.decision.update({ where: { id }, data: { number: n + 1, sealedAt: new Date() } })
    })
    const page = async (number: number) => expectOk(await listDecisions.as(bureau, { programmeId: programme.id, page: number }))
    expect(await page(1)).toMatchObject({ total: 30, pages: 2 })
    expect((await page(2)).decisions.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1])
  })

  it('says what waits for whom: a vote to cast, then a signature to set', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const voting = await anOpenVote(programme, board)
    const signing = await aDecisionToSign(programme, board)
    const waits = async (actor: Board['chair']) => expectOk(await listDecisions.as(actor, { programmeId: programme.id })).waitingForMe.map(({ kind, decisionId }) => [kind, decisionId])
    expect(await waits(board.chair)).toEqual([['vote', voting.decisionId], ['signature', signing.decisionId]])
    expect(await waits(board.secretary)).toEqual([['signature', signing.decisionId]])
    expect(await waits(board.bureau)).toEqual([])
    expectOk(await confirmDecision.as(board.chair, signing))
    expect(await waits(board.chair)).toEqual([['vote', voting.decisionId]])
  })
})

describe('a proposal on its way', () => {
  it('shows how somebody voted to the secretary at once, and to others when the vote is closed', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const at = await aDecisionToSign(programme, board)
    const view = expectOk(await getProposal.as(board.bureau, at))
    expect(view).toMatchObject({ stage: 'voted', tally: { for: 3, quorum: true, passes: true }, allowed: { sign: false, prepare: true } })
    expect(expectOk(await getProposal.as(board.chair, at)).allowed.sign).toBe(true)
    const open = await anOpenVote(programme, board)
    expect(expectOk(await getProposal.as(board.secretary, open)).allowed).toMatchObject({ manage: true })
    expect(expectOk(await getProposal.as(board.chair, open)).seats.filter(({ mine }) => mine)).toHaveLength(1)
  })

  it('is for the team, and a draft for the bureau', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const { decisionId } = await aProposal(programme, board)
    const id = { programmeId: programme.id, decisionId }
    expect((await getProposal.as(board.bureau, id)).ok).toBe(true)
    expect(await getProposal.as(board.chair, id)).toMatchObject({ error: { kind: 'not-found' } })
    const open = await anOpenVote(programme, board)
    expect((await getProposal.as(await aMember(programme, 'partner'), open)).ok).toBe(true)
    expect(await getProposal.as(await aMember(programme, 'reader'), open)).toMatchObject({ error: { kind: 'denied' } })
    expect(await getProposal.as(await aStranger(), open)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await getTables.as(board.chair, { programmeId: programme.id })).toMatchObject({ error: { kind: 'denied' } })
    expect(await getTables.as(await aStranger(), { programmeId: programme.id })).toMatchObject({ error: { kind: 'not-found' } })
    expect(expectOk(await getTables.as(board.bureau, { programmeId: programme.id })).tables).toEqual([{ id: board.body.id, name: 'Alliantiebestuur' }])
  })
})

describe('the file for a spreadsheet', () => {
  it('holds what was decided, and no formulas', async () => {
    const { programme, bureau } = await aRegister()
    const { rows } = expectOk(await exportDecisions.as(bureau, { programmeId: programme.id }))
    const [head, first] = decisionsCsv(rows.map((row) => ({ ...row, title: `=${row.title} "x"` }))).split('\r\n')
    expect(head).toMatch(/^\uFEFF"Nummer";"Besluit";/)
    expect(first).toContain(`"3";"'=Hulp aan gezinnen ""x""";""`)
    expect(first).toContain('"3 voor, 0 tegen, 0 onthouden"')
  })
})
