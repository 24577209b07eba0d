import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { openFile } from '@/lib/platform/files/store'
import { aMember, anOrganisation, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { addEvidenceFile } from './add-evidence-file'
import { getFile } from './get-file'

const uploads = mkdtempSync(path.join(tmpdir(), 'wijkaanpak-uploads-'))
process.env.UPLOAD_DIR = uploads
afterAll(() => rmSync(uploads, { recursive: true }))
useDatabase()

const pdf = () => new Blob(['%PDF-1.7 wijkvisie'])
const upload = (programmeId: string, more: object = {}) =>
  ({ programmeId, pointId: '4.2.1', title: '', file: pdf(), fileName: 'Wijkvisie.exe', ...more })
const storedFor = (municipalityId: string) => {
  try {
    return readdirSync(path.join(uploads, municipalityId))
  } catch {
    return []
  }
}

describe('a file as evidence', () => {
  it('is kept outside the web root under its id, and handed to everyone in the programme', async () => {
    const programme = await aProgramme()
    const partner = await aMember(programme, 'partner', (await anOrganisation(programme)).id)
    const added = await addEvidenceFile.as(partner, upload(programme.id))
    if (!added.ok) throw new Error('expected the file to be added')
    const { fileId } = added.value
    expect(storedFor(programme.municipalityId)).toEqual([fileId])
    expect(readFileSync(path.join(uploads, programme.municipalityId, fileId), 'utf8')).toBe('%PDF-1.7 wijkvisie')
    const file = await getFile.as(await aMember(programme, 'reader'), { fileId })
    expect(file).toMatchObject({ ok: true, value: { name: 'Wijkvisie.exe.pdf', mediaType: 'application/pdf', size: 18 } })
    const bytes = await openFile(programme.municipalityId, fileId, 18)
    expect(await new Response(bytes).text()).toBe('%PDF-1.7 wijkvisie')
    expect(await openFile(programme.municipalityId, fileId, 19)).toBeNull()
    expect(await auditTypes(programme.municipalityId)).toEqual(['evidence.added'])
  })

  it('does not exist for other municipalities and for people outside the programme', async () => {
    const programme = await aProgramme()
    const added = await addEvidenceFile.as(await aMember(programme, 'bureau'), upload(programme.id))
    if (!added.ok) throw new Error('expected the file to be added')
    const { fileId } = added.value
    expect(await getFile.as(await aStranger(), { fileId })).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(await getFile.as(await anOutsider(programme.municipalityId), { fileId })).toMatchObject({ error: { kind: 'denied' } })
    expect(await getFile.as(await aStranger(), { fileId: 'x' })).toMatchObject({ error: { kind: 'invalid' } })
  })

  it('never reaches the disk when it may not', async () => {
    const programme = await aProgramme()
    expect(await addEvidenceFile.as(await aMember(programme, 'reader'), upload(programme.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await addEvidenceFile.as(await aMember(programme, 'board'), upload(programme.id))).toMatchObject({ error: { kind: 'denied' } })
    expect(await addEvidenceFile.as(await aStranger(), upload(programme.id))).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(storedFor(programme.municipalityId)).toEqual([])
  })

  it('is refused when the programme has no room left, and each programme has its own', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const room = env().PROGRAMME_STORAGE_MB * 1024 * 1024
    await systemTransaction(async (db) => {
      const whole = { municipalityId: programme.municipalityId, programmeId: programme.id, mediaType: 'application/pdf', sha256: '', uploadedById: bureau.userId, uploadedAt: new Date() }
      await db.storedFile.create({ data: { ...whole, name: 'groot.pdf', size: room - 18 - 18 } })
    })
    const both = await Promise.all([1, 2, 3].map(() => addEvidenceFile.as(bureau, upload(programme.id))))
    expect(both.filter(({ ok }) => ok)).toHaveLength(2)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { kind: 'rule-broken', field: 'file', message: expect.stringContaining('vol') } })
    expect(storedFor(programme.municipalityId)).toHaveLength(2)
    const other = await aProgramme({ municipalityId: programme.municipalityId })
    expect(await addEvidenceFile.as(await aMember(other, 'bureau'), upload(other.id))).toMatchObject({ ok: true })
  })

  it.each([
    ['too large', new Blob([new Uint8Array(20 * 1024 * 1024 + 1)]), /groter dan 20 MB/],
    ['of another kind', new Blob(['<html>']), /Toegestaan: pdf/],
    ['empty', new Blob([]), /leeg/],
  ])('is refused at the file field when it is %s', async (_name, file, message) => {
    const programme = await aProgramme()
    const result = await addEvidenceFile.as(await aMember(programme, 'bureau'), upload(programme.id, { file }))
    expect(result).toMatchObject({ ok: false, error: { kind: 'rule-broken', field: 'file', message: expect.stringMatching(message) } })
    expect(storedFor(programme.municipalityId)).toEqual([])
  })
})
