import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { addAction } from './add-action'
import { addComment } from './add-comment'
import { addEvidenceFile } from './add-evidence-file'
import { addEvidenceLink } from './add-evidence-link'
import { agreeAnswer } from './agree-answer'
import { assignSection } from './assign-section'
import { finishAction } from './finish-action'
import { removeComment } from './remove-comment'
import { removeEvidence } from './remove-evidence'

const uploads = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-uploads-'))
process.env.UPLOAD_DIR = uploads
afterAll(() => rmSync(uploads, { recursive: true }))
useDatabase()

/** Cycle 2 has begun: Oriënteren still stands from cycle 1, Opstarten runs again. */
async function inCycleTwo() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const at = (pointId: string) => ({ programmeId: programme.id, pointId })
  const link = (pointId: string) => ({ ...at(pointId), title: 'Kerncijfers', url: 'https://example.org/cijfers' })
  const { evidenceId } = expectOk(await addEvidenceLink.as(bureau, link('4.2.1')))
  const { commentId } = expectOk(await addComment.as(bureau, { ...at('4.2.1'), text: 'Uit cyclus 1.' }))
  const action = (pointId: string | null) => ({ programmeId: programme.id, pointId, title: 'Bellen', ownerId: bureau.userId, dueOn: '2026-12-31' })
  const { actionId } = expectOk(await addAction.as(bureau, action('4.2.1')))
  await systemTransaction(async (db) => {
    const { id: programmeId, municipalityId } = programme
    await db.programme.update({ where: { id: programmeId }, data: { currentCycle: 2 } })
    await db.phaseState.create({ data: { programmeId, municipalityId, cycle: 2, phase: 'startup', status: 'active' } })
  })
  return { programme, bureau, at, link, action, evidenceId, commentId, actionId }
}

const stands = { error: { kind: 'rule-broken', message: expect.stringContaining('komen uit cyclus 1 en gelden nog') } }

describe('a phase that the new cycle takes over', () => {
  it('takes nothing new, however it is posted', async () => {
    const { programme, bureau, at, link, action } = await inCycleTwo()
    const before = await auditTypes(programme.municipalityId)
    const answer = { cycle: 2, state: 'answered', judgement: 'yes', explanation: 'Nieuw.', version: 0 }
    expect(await agreeAnswer.as(bureau, { ...at('4.1.1'), ...answer })).toMatchObject(stands)
    expect(await addEvidenceLink.as(bureau, link('4.2.1'))).toMatchObject(stands)
    expect(await addEvidenceFile.as(bureau, { ...at('4.2.1'), title: '', file: new Blob(['%PDF-1.7']), fileName: 'a.pdf' })).toMatchObject(stands)
    expect(await addComment.as(bureau, { ...at('4.2.1'), text: 'Nog iets.' })).toMatchObject(stands)
    expect(await addAction.as(bureau, action('4.2.1'))).toMatchObject(stands)
    const owner = { programmeId: programme.id, sectionId: '4.2', cycle: 2, ownerId: bureau.userId, version: 0 }
    expect(await assignSection.as(bureau, owner)).toMatchObject(stands)
    expect(readdirSync(uploads)).toEqual([])
    expect(await auditTypes(programme.municipalityId)).toEqual(before)
  })

  it('keeps what was said and shown in the cycle before', async () => {
    const { bureau, evidenceId, commentId } = await inCycleTwo()
    expect(await removeEvidence.as(bureau, { evidenceId, version: 1 })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await removeComment.as(bureau, { commentId, version: 1 })).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('leaves running phases and agreed work free', async () => {
    const { bureau, at, link, action, actionId } = await inCycleTwo()
    expect(await addEvidenceLink.as(bureau, link('5.1.1'))).toMatchObject({ ok: true })
    expect(await addComment.as(bureau, { ...at('5.1.1'), text: 'Verder.' })).toMatchObject({ ok: true })
    expect(await addAction.as(bureau, action('5.1.1'))).toMatchObject({ ok: true })
    expect(await addAction.as(bureau, action(null))).toMatchObject({ ok: true })
    expect(await finishAction.as(bureau, { actionId, done: 'true', version: 1 })).toMatchObject({ ok: true })
  })

  it('takes remarks and evidence again, and gives them back, once the phase is begun anew', async () => {
    const { programme, bureau, at, link } = await inCycleTwo()
    const { id: programmeId, municipalityId } = programme
    await systemTransaction((db) => db.phaseState.create({ data: { programmeId, municipalityId, cycle: 2, phase: 'orientation', status: 'active' } }))
    const { evidenceId } = expectOk(await addEvidenceLink.as(bureau, link('4.2.1')))
    const { commentId } = expectOk(await addComment.as(bureau, { ...at('4.2.1'), text: 'Opnieuw.' }))
    expect(await removeEvidence.as(bureau, { evidenceId, version: 1 })).toMatchObject({ ok: true })
    expect(await removeComment.as(bureau, { commentId, version: 1 })).toMatchObject({ ok: true })
  })
})
