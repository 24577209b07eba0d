import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { aMember, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aMeeting, before } from '@/tests/support/meetings'
import { aProposal, aSeat } from '@/tests/support/tables'
import { addAction } from '@/lib/checklists/add-action'
import { getFile } from '@/lib/checklists/get-file'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { refusals } from '@/lib/platform/files/limits'
import { denied, notFound } from '@/lib/platform/result'
import { addAgendaItem } from './add-agenda-item'
import { addDocumentFile } from './add-document-file'
import { addDocumentLink } from './add-document-link'
import { addSuggestion } from './add-suggestion'
import { editAgendaItem } from './edit-agenda-item'
import { getAgendaDesk } from './get-agenda-desk'
import { getMeeting } from './get-meeting'
import { moveAgendaItem } from './move-agenda-item'
import { removeAgendaItem } from './remove-agenda-item'
import { removeDocument } from './remove-document'

useDatabase()

type Given = Awaited<ReturnType<typeof aMeeting>>
const titles = async ({ board, where }: Given) => expectOk(await getMeeting.as(board.bureau, where, before)).agenda.map(({ title }) => title)

describe('the agenda', () => {
  it('is made, ordered and unmade', async () => {
    const given = await aMeeting()
    const { board: { bureau }, where, itemId } = given
    for (const title of ['Opening', 'Rondvraag']) expectOk(await addAgendaItem.as(bureau, { ...where, title, minutesOfTime: '10' }))
    expect(await titles(given)).toEqual(['Voortgang', 'Opening', 'Rondvraag'])
    expectOk(await moveAgendaItem.as(bureau, { ...where, itemId, to: 'down' }))
    expect(await titles(given)).toEqual(['Opening', 'Voortgang', 'Rondvraag'])
    expectOk(await editAgendaItem.as(bureau, { ...where, itemId, version: 1, title: 'Hoe het loopt', purpose: 'Beeldvormend', minutesOfTime: '' }))
    expect(await editAgendaItem.as(bureau, { ...where, itemId, version: 1, title: 'Anders' })).toMatchObject({ error: { kind: 'conflict', current: { title: 'Hoe het loopt', version: 2 } } })
    expect(await removeAgendaItem.as(bureau, { ...where, itemId, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expectOk(await removeAgendaItem.as(bureau, { ...where, itemId, version: 2 }))
    expect(await titles(given)).toEqual(['Opening', 'Rondvraag'])
    expect((await auditTypes(given.programme.municipalityId)).slice(-3)).toEqual(['agenda.item-moved', 'agenda.item-edited', 'agenda.item-removed'])
  })

  it('stays whole when two people move at once', async () => {
    const given = await aMeeting()
    const { board: { bureau }, where, itemId } = given
    for (const title of ['b', 'c', 'd', 'e']) expectOk(await addAgendaItem.as(bureau, { ...where, title }))
    await Promise.all(['down', 'down', 'up', 'down'].map((to) => moveAgendaItem.as(bureau, { ...where, itemId, to })))
    expect((await titles(given)).toSorted()).toEqual(['Voortgang', 'b', 'c', 'd', 'e'])
    expect(await moveAgendaItem.as(bureau, { ...where, itemId: where.meetingId, to: 'up' })).toEqual(notFound())
  })

  it.each([{ title: ' ' }, { minutesOfTime: '0' }, { minutesOfTime: 'een kwartier' }, { minutesOfTime: '2,5' }])('refuses %j', async (extra) => {
    const { board: { bureau }, where } = await aMeeting()
    expect(await addAgendaItem.as(bureau, { ...where, title: 'Punt', ...extra })).toMatchObject({ error: { kind: 'invalid' } })
  })

  it('is fed by what is open: one press adds it with its link, and not twice', async () => {
    const { programme, board, where } = await aMeeting()
    const { decisionId } = await aProposal(programme, board)
    const owner = await aMember(programme, 'partner')
    const { actionId } = expectOk(await addAction.as(board.bureau, { programmeId: programme.id, title: 'Bomen tellen', ownerId: owner.userId, dueOn: '2026-11-01' }))
    const { suggestions } = expectOk(await getAgendaDesk.as(board.bureau, where, before))
    expect(suggestions).toEqual(expect.arrayContaining([
      expect.objectContaining({ subject: 'decision', subjectId: decisionId, title: 'Bewonersbudget' }),
      expect.objectContaining({ subject: 'action', subjectId: actionId, note: `${owner.name}, te laat` }),
      expect.objectContaining({ subject: 'section', subjectId: '4.1' }),
    ]))
    for (const [subject, subjectId] of [['decision', decisionId], ['action', actionId], ['section', '4.1']] as const)
      expectOk(await addSuggestion.as(board.bureau, { ...where, subject, subjectId }))
    expect(await addSuggestion.as(board.bureau, { ...where, subject: 'decision', subjectId: decisionId })).toMatchObject({ error: { kind: 'rule-broken' } })
    const { agenda } = expectOk(await getMeeting.as(board.bureau, where))
    expect(agenda[1]).toMatchObject({ title: 'Bewonersbudget', about: { state: 'Nog niet besloten', href: `/programmas/${programme.id}/besluiten/voorstel/${decisionId}` } })
    const left = expectOk(await getAgendaDesk.as(board.bureau, where)).suggestions
    expect(left.filter(({ subjectId }) => [decisionId, actionId, '4.1'].includes(subjectId))).toEqual([])
  })

  it('takes nothing from another programme', async () => {
    const [here, there] = [await aMeeting(), await aMeeting()]
    const { decisionId } = await aProposal(there.programme, there.board)
    expect(await addSuggestion.as(here.board.bureau, { ...here.where, subject: 'decision', subjectId: decisionId })).toEqual(notFound())
    expect(await addSuggestion.as(here.board.bureau, { ...here.where, subject: 'section', subjectId: '9.9' })).toEqual(notFound())
    expect(await editAgendaItem.as(here.board.bureau, { ...here.where, itemId: there.itemId, version: 1, title: 'Gekaapt' })).toEqual(notFound())
  })

  it('is for the bureau and the secretary of the table', async () => {
    const { programme, board, where, itemId } = await aMeeting()
    expectOk(await addAgendaItem.as(board.secretary, { ...where, title: 'Van de secretaris' }))
    for (const actor of [board.chair, await aMember(programme, 'partner'), await aMember(programme, 'reader')]) {
      expect(await addAgendaItem.as(actor, { ...where, title: 'Nee' })).toEqual(denied())
      expect(await editAgendaItem.as(actor, { ...where, itemId, version: 1, title: 'Nee' })).toEqual(denied())
      expect(await moveAgendaItem.as(actor, { ...where, itemId, to: 'down' })).toEqual(denied())
      expect(await removeAgendaItem.as(actor, { ...where, itemId, version: 1 })).toEqual(denied())
      expect(await addSuggestion.as(actor, { ...where, subject: 'section', subjectId: '4.1' })).toEqual(denied())
      expect(await addDocumentLink.as(actor, { ...where, title: 'Nee', url: 'https://a.example/' })).toEqual(denied())
      expect(await getAgendaDesk.as(actor, where)).toEqual(denied())
    }
    const stranger = await aStranger()
    expect(await addAgendaItem.as(stranger, { ...where, title: 'Nee' })).toEqual(notFound())
    expect(await removeAgendaItem.as(stranger, { ...where, itemId, version: 1 })).toEqual(notFound())
    expect(await addDocumentLink.as(stranger, { ...where, title: 'Nee', url: 'https://a.example/' })).toEqual(notFound())
  })
})

describe('papers', () => {
  it('are added and taken away, and only real web addresses', async () => {
    const { programme, board: { bureau }, where } = await aMeeting()
    expect(await addDocumentLink.as(bureau, { ...where, title: 'Plan', url: 'javascript:alert(1)' })).toMatchObject({ error: { kind: 'invalid' } })
    const { documentId } = expectOk(await addDocumentLink.as(bureau, { ...where, title: 'Plan', url: 'https://wijk.example/plan' }))
    expect(expectOk(await getMeeting.as(bureau, where)).documents).toMatchObject([{ title: 'Plan', url: 'https://wijk.example/plan' }])
    expectOk(await removeDocument.as(bureau, { ...where, documentId }))
    expect(await removeDocument.as(bureau, { ...where, documentId })).toEqual(notFound())
    expect(expectOk(await getMeeting.as(bureau, where)).documents).toEqual([])
    expect((await auditTypes(programme.municipalityId)).slice(-2)).toEqual(['meeting-document.added', 'meeting-document.removed'])
  })
})

describe('a file', () => {
  const pdf = new Blob([Buffer.from('%PDF-1.7\n')])
  const put = (actor: Actor, where: object, file = pdf) => addDocumentFile.as(actor, { ...where, file, fileName: 'Begroting.pdf' })

  beforeAll(() => {
    process.env.UPLOAD_DIR = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-files-'))
  })

  it('is a paper for the people at the table, and not for readers', async () => {
    const { programme, board, where } = await aMeeting()
    const { bureau, chair } = board
    const { fileId } = expectOk(await put(bureau, where))
    expect(expectOk(await getMeeting.as(chair, where)).documents).toMatchObject([{ title: 'Begroting.pdf', file: { id: fileId, size: 9 } }])
    expect(expectOk(await getFile.as(chair, { fileId })).name).toBe('Begroting.pdf')
    expect(await getFile.as(await aMember(programme, 'reader'), { fileId })).toEqual(denied())
    expect(await getFile.as(await aStranger(), { fileId })).toEqual(notFound())
    const seated = await aMember(programme, 'reader')
    await aSeat(programme, board.body.id, { role: 'observer', userId: seated.userId })
    expect(expectOk(await getFile.as(seated, { fileId })).name).toBe('Begroting.pdf')
  })

  it('is refused by who may not, in what is wrong, and in a programme that is full', async () => {
    const { programme, board: { bureau, chair }, where } = await aMeeting()
    expect(await put(chair, where)).toEqual(denied())
    expect(await put(await aStranger(), where)).toEqual(notFound())
    expect(await put(bureau, where, new Blob(['<script>']))).toMatchObject({ error: { kind: 'rule-broken', field: 'file' } })
    await systemTransaction((db) => db.storedFile.create({
      data: {
        municipalityId: programme.municipalityId, programmeId: programme.id, name: 'groot.pdf', mediaType: 'application/pdf', size: 2_147_483_647,
        sha256: '', uploadedById: bureau.userId, uploadedAt: new Date(),
      },
    }))
    expect(await put(bureau, where)).toMatchObject({ error: { kind: 'rule-broken', field: 'file', message: refusals.full } })
    expect(await systemTransaction((db) => db.meetingDocument.count({ where: { meetingId: where.meetingId } }))).toBe(0)
  })
})
