import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aDraftDecision, aWholeDecision, expectOk } from '@/tests/support/decisions'
import { aBoard, aBody, anOpenVote, aProposal } from '@/tests/support/tables'
import { prepareDecision } from './prepare-decision'
import { reactToProposal } from './react-to-proposal'
import { saveProposal } from './save-proposal'
import { sealDecision } from './seal-decision'
import { submitDecision } from './submit-decision'
import { withdrawSubmission } from './withdraw-submission'

useDatabase()

const now = new Date('2026-06-01T10:00:00Z')
const row = (id: string) => systemTransaction((db) => db.decision.findUniqueOrThrow({ where: { id } }))

describe('a proposal', () => {
  it('is begun and changed by the bureau, and told to the audit log', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme)
    const { decisionId, version } = await aProposal(programme, board)
    const input = { programmeId: programme.id, decisionId, version, title: 'Budget', advice: 'Ja.', bodyId: board.body.id, open: 'nee', closedGround: 'Namen van bewoners', consultationUntil: '2026-06-20' }
    expect(await saveProposal.as(board.bureau, input, now)).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await row(decisionId)).toMatchObject({ phase: null, title: 'Budget', open: false, closedGround: 'Namen van bewoners', version: 2 })
    expect(await auditTypes(programme.municipalityId)).toEqual(['proposal.saved', 'proposal.saved'])
  })

  it.each([
    ['title', { title: ' ' }], ['closedGround', { open: 'nee' }], ['consultationUntil', { consultationUntil: '2026-05-31' }],
  ])('needs a sound %s', async (field, wrong) => {
    const programme = await aProgramme()
    const { bureau, body } = await aBoard(programme, 1)
    const input = { programmeId: programme.id, version: 0, title: 'T', advice: '', bodyId: body.id, open: 'ja', ...wrong }
    expect(await saveProposal.as(bureau, input, now)).toMatchObject({ error: { kind: 'rule-broken', field } })
  })

  it('goes to a table that has seats with a vote, of this programme', async () => {
    const programme = await aProgramme()
    const { bureau } = await aBoard(programme, 1)
    const empty = await aBody(programme, { name: 'Lege tafel' })
    const elsewhere = await aBoard(await aProgramme({ municipalityId: programme.municipalityId }), 1)
    for (const bodyId of [empty.id, elsewhere.body.id])
      expect(await saveProposal.as(bureau, { programmeId: programme.id, version: 0, title: 'T', bodyId, open: 'ja' })).toMatchObject({ error: { kind: 'rule-broken', field: 'bodyId' } })
  })

  it('is for the bureau, and another municipality hears that it does not exist', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 1)
    const { decisionId, version } = await aProposal(programme, board)
    const input = { programmeId: programme.id, decisionId, version, title: 'T', bodyId: board.body.id, open: 'ja' }
    for (const role of ['board', 'partner', 'reader'] as const)
      expect(await saveProposal.as(await aMember(programme, role), input)).toMatchObject({ error: { kind: 'denied' } })
    expect(await saveProposal.as(await aStranger(), input)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await saveProposal.as(board.bureau, { ...input, version: 9 })).toMatchObject({ error: { kind: 'conflict', current: { title: 'Bewonersbudget' } } })
  })

  it('stays as it was put before the table, until it is taken back', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 1)
    const { decisionId, version } = await aProposal(programme, board)
    const id = { programmeId: programme.id, decisionId }
    expectOk(await submitDecision.as(board.bureau, { ...id, version }))
    const input = { ...id, version: version + 1, title: 'Iets anders', bodyId: board.body.id, open: 'ja' }
    expect(await saveProposal.as(board.bureau, input)).toMatchObject({ error: { kind: 'rule-broken' } })
    expectOk(await withdrawSubmission.as(board.bureau, { ...id, version: version + 1 }))
    expectOk(await saveProposal.as(board.bureau, { ...input, version: version + 2 }))
    const voting = await anOpenVote(programme, board)
    expect(await withdrawSubmission.as(board.bureau, voting)).toMatchObject({ error: { kind: 'rule-broken' } })
  })
})

describe('consultation', () => {
  async function inConsultation() {
    const programme = await aProgramme()
    const board = await aBoard(programme, 1)
    const { decisionId, version } = expectOk(await saveProposal.as(board.bureau, {
      programmeId: programme.id, version: 0, title: 'T', advice: 'A', bodyId: board.body.id, open: 'ja', consultationUntil: '2026-06-10',
    }, now))
    const id = { programmeId: programme.id, decisionId }
    expectOk(await submitDecision.as(board.bureau, { ...id, version }, now))
    return { programme, board, id }
  }
  const last = new Date('2026-06-10T21:59:00Z')

  it('takes what the team says until the last day, with the organisation of who says it', async () => {
    const { programme, id } = await inConsultation()
    const organisation = await anOrganisation(programme)
    const partner = await aMember(programme, 'partner', organisation.id)
    expectOk(await reactToProposal.as(partner, { ...id, text: 'Goed plan.' }, last))
    const [reaction] = await systemTransaction((db) => db.consultationReaction.findMany({ where: { decisionId: id.decisionId } }))
    expect(reaction).toMatchObject({ text: 'Goed plan.', organisationId: organisation.id, byId: partner.userId })
    expect(await auditTypes(programme.municipalityId)).toContain('proposal.reacted')
    expect(await reactToProposal.as(partner, { ...id, text: 'Te laat' }, new Date('2026-06-10T22:01:00Z'))).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('is not for readers or other municipalities, and not before the proposal is put', async () => {
    const { programme, board, id } = await inConsultation()
    expect(await reactToProposal.as(await aMember(programme, 'reader'), { ...id, text: 'x' }, now)).toMatchObject({ error: { kind: 'denied' } })
    expect(await reactToProposal.as(await aStranger(), { ...id, text: 'x' }, now)).toMatchObject({ error: { kind: 'not-found' } })
    const draft = await aProposal(programme, board, { consultationUntil: '2030-01-01' })
    expect(await reactToProposal.as(board.chair, { programmeId: programme.id, decisionId: draft.decisionId, text: 'x' }, now)).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('asks for a new day when the day is over before it is put', async () => {
    const programme = await aProgramme()
    const board = await aBoard(programme, 1)
    const { decisionId, version } = expectOk(await saveProposal.as(board.bureau, {
      programmeId: programme.id, version: 0, title: 'T', advice: 'A', bodyId: board.body.id, open: 'ja', consultationUntil: '2026-06-10',
    }, now))
    expect(await submitDecision.as(board.bureau, { programmeId: programme.id, decisionId, version }, new Date('2026-06-11T10:00:00Z')))
      .toMatchObject({ error: { kind: 'invalid', fieldErrors: { consultationUntil: [expect.any(String)] } } })
  })
})

describe('the decision of a phase', () => {
  it('goes to the board as soon as it has seats with a vote, and cannot be sealed past it', async () => {
    const programme = await aProgramme()
    const draft = await aDraftDecision(programme)
    const id = { programmeId: programme.id, decisionId: draft.decisionId }
    const board = await aBoard(programme)
    expect(await sealDecision.as(draft.bureau, { ...id, version: draft.version })).toMatchObject({ error: { kind: 'rule-broken' } })
    const again = expectOk(await prepareDecision.as(draft.bureau, { ...aWholeDecision, programmeId: programme.id, version: draft.version }))
    // Who took part, and when, is not for the bureau to write down here.
    expect(await row(draft.decisionId)).toMatchObject({ bodyId: board.body.id, decidedOn: null })
    expect(await systemTransaction((db) => db.decisionAttendee.count({ where: { decisionId: draft.decisionId } }))).toBe(0)
    expect(await sealDecision.as(draft.bureau, { ...id, version: again.version })).toMatchObject({ error: { kind: 'rule-broken' } })
    expectOk(await submitDecision.as(draft.bureau, { ...id, version: again.version }))
    expect(await prepareDecision.as(draft.bureau, { ...aWholeDecision, advice: 'Anders', programmeId: programme.id, version: again.version + 1 }))
      .toMatchObject({ error: { kind: 'rule-broken', field: 'advice' } })
  })

  it('is noted by the bureau where the board has no seats in force', async () => {
    const programme = await aProgramme()
    await aBody(programme)
    const draft = await aDraftDecision(programme)
    expectOk(await sealDecision.as(draft.bureau, { programmeId: programme.id, decisionId: draft.decisionId, version: draft.version }))
  })
})
