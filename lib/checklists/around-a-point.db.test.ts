import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { addAction } from './add-action'
import { addComment } from './add-comment'
import { addEvidenceLink } from './add-evidence-link'
import { assignSection } from './assign-section'
import { finishAction } from './finish-action'
import { removeComment } from './remove-comment'
import { removeEvidence } from './remove-evidence'

useDatabase()

const gone = { ok: false, error: { kind: 'not-found' } }
const refused = { ok: false, error: { kind: 'denied' } }

async function aTeam() {
  const programme = await aProgramme()
  const school = await anOrganisation(programme)
  const [bureau, board, reader] = [await aMember(programme, 'bureau'), await aMember(programme, 'board'), await aMember(programme, 'reader')]
  const partner = await aMember(programme, 'partner', school.id)
  return { programme, bureau, board, reader, partner, stranger: await aStranger() }
}

const valueOf = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('evidence', () => {
  const link = (programmeId: string, more: object = {}) =>
    ({ programmeId, pointId: '4.2.1', title: 'Kerncijfers', url: 'https://example.org/cijfers', ...more })

  it('is added by partner and bureau, and removed by who added it or the bureau', async () => {
    const { programme, bureau, partner, board } = await aTeam()
    const { evidenceId } = valueOf(await addEvidenceLink.as(partner, link(programme.id)))
    const other = valueOf(await addEvidenceLink.as(bureau, link(programme.id)))
    expect(await removeEvidence.as(board, { evidenceId, version: 1 })).toMatchObject(refused)
    expect(await removeEvidence.as(partner, { evidenceId: other.evidenceId, version: 1 })).toMatchObject(refused)
    expect(await removeEvidence.as(partner, { evidenceId, version: 2 })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await removeEvidence.as(partner, { evidenceId, version: 1 })).toMatchObject({ ok: true })
    expect(await removeEvidence.as(partner, { evidenceId, version: 2 })).toEqual(gone)
    expect(await auditTypes(programme.municipalityId)).toEqual(['evidence.added', 'evidence.added', 'evidence.removed'])
  })

  it('is refused to readers and other municipalities, and with an address that is none', async () => {
    const { programme, bureau, reader, stranger } = await aTeam()
    expect(await addEvidenceLink.as(reader, link(programme.id))).toMatchObject(refused)
    expect(await addEvidenceLink.as(stranger, link(programme.id))).toEqual(gone)
    const elsewhere = await aProgramme()
    const inside = `/programmas/${programme.id}`
    const bad = ['//example.org/x', `/programmas/${elsewhere.id}/alliantie`, `${inside}/../beheer`, `${inside}?naar=x`, `/${inside}`, '/beheer']
    for (const url of ['javascript:alert(1)', 'cijfers', '', ...bad]) {
      expect(await addEvidenceLink.as(bureau, link(programme.id, { url }))).toMatchObject({ error: { fieldErrors: { url: [expect.any(String)] } } })
    }
    for (const url of [inside, `${inside}/krachtenveld`]) expect(await addEvidenceLink.as(bureau, link(programme.id, { url }))).toMatchObject({ ok: true })
    const { evidenceId } = valueOf(await addEvidenceLink.as(bureau, link(programme.id)))
    expect(await removeEvidence.as(stranger, { evidenceId, version: 1 })).toEqual(gone)
  })
})

describe('the discussion', () => {
  const said = (programmeId: string) => ({ programmeId, pointId: '4.2.1', text: 'De cijfers zijn van 2019.' })

  it('is for the people at the table, and everyone takes back their own words', async () => {
    const { programme, bureau, board, partner, reader, stranger } = await aTeam()
    const { commentId } = valueOf(await addComment.as(board, said(programme.id)))
    expect(await addComment.as(reader, said(programme.id))).toMatchObject(refused)
    expect(await addComment.as(stranger, said(programme.id))).toEqual(gone)
    expect(await addComment.as(partner, { ...said(programme.id), text: ' ' })).toMatchObject({ error: { fieldErrors: { text: [expect.any(String)] } } })
    expect(await removeComment.as(partner, { commentId, version: 1 })).toMatchObject(refused)
    expect(await removeComment.as(stranger, { commentId, version: 1 })).toEqual(gone)
    expect(await removeComment.as(bureau, { commentId, version: 7 })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await removeComment.as(board, { commentId, version: 1 })).toMatchObject({ ok: true })
    expect(await auditTypes(programme.municipalityId)).toEqual(['comment.added', 'comment.removed'])
  })
})

describe('actions', () => {
  it('have an owner who works here, and are finished and taken up again', async () => {
    const { programme, bureau, board, partner, reader, stranger } = await aTeam()
    const action = { programmeId: programme.id, pointId: '4.2.1', title: 'Cijfers opvragen', ownerId: partner.userId, dueOn: '2026-12-31' }
    expect(await addAction.as(board, action)).toMatchObject(refused)
    expect(await addAction.as(stranger, action)).toEqual(gone)
    expect(await addAction.as(bureau, { ...action, ownerId: reader.userId })).toMatchObject({ error: { kind: 'rule-broken', field: 'ownerId' } })
    expect(await addAction.as(bureau, { ...action, dueOn: '31-12' })).toMatchObject({ error: { fieldErrors: { dueOn: [expect.any(String)] } } })
    const { actionId } = valueOf(await addAction.as(bureau, action))
    const done = (version: number, value = 'true') => ({ actionId, done: value, version })
    expect(await finishAction.as(board, done(1))).toMatchObject(refused)
    expect(await finishAction.as(stranger, done(1))).toEqual(gone)
    expect(await finishAction.as(partner, done(4))).toMatchObject({ error: { kind: 'conflict' } })
    expect(await finishAction.as(partner, done(1))).toMatchObject({ ok: true })
    expect(await finishAction.as(bureau, done(2, 'false'))).toMatchObject({ ok: true })
    expect(await systemTransaction((db) => db.actionItem.findUnique({ where: { id: actionId } }))).toMatchObject({ doneAt: null, version: 3 })
    expect(await auditTypes(programme.municipalityId)).toEqual(['action.added', 'action.finished', 'action.reopened'])
    const told = await systemTransaction((db) => db.auditEvent.findFirst({ where: { objectId: actionId, type: 'action.finished' } }))
    expect(told?.after).toEqual({ done: true, pointId: action.pointId })
  })
})

describe('the owner of a section', () => {
  it('is chosen by the bureau among those who work here', async () => {
    const { programme, bureau, board, partner, reader, stranger } = await aTeam()
    const owner = { programmeId: programme.id, sectionId: '4.2', cycle: 1, ownerId: partner.userId, version: 0 }
    expect(await assignSection.as(partner, owner)).toMatchObject(refused)
    expect(await assignSection.as(stranger, owner)).toEqual(gone)
    expect(await assignSection.as(bureau, { ...owner, ownerId: reader.userId })).toMatchObject({ error: { kind: 'rule-broken', field: 'ownerId' } })
    expect(await assignSection.as(bureau, { ...owner, cycle: 2 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await assignSection.as(bureau, owner)).toMatchObject({ ok: true })
    expect(await assignSection.as(bureau, { ...owner, ownerId: board.userId })).toMatchObject({ error: { kind: 'conflict', current: { ownerId: partner.userId } } })
    expect(await assignSection.as(bureau, { ...owner, ownerId: null, version: 1 })).toMatchObject({ ok: true })
    expect(await auditTypes(programme.municipalityId)).toEqual(['section.assigned', 'section.assigned'])
  })
})
