import { describe, expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aVisionText } from '@/tests/support/goals'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { broken, conflict, denied, notFound } from '@/lib/platform/result'
import { compareVisions } from './compare-visions'
import { discardVision } from './discard-vision'
import { editVision } from './edit-vision'
import { establishVision } from './establish-vision'
import { getVision } from './get-vision'
import { getVisionDesk } from './get-vision-desk'
import { startVision } from './start-vision'

useDatabase()
const now = new Date('2026-11-21T10:00:00Z')

async function aDraft() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const started = await startVision.as(bureau, { programmeId: programme.id }, now)
  if (!started.ok) throw new Error('no vision')
  return { programme, bureau, base: { programmeId: programme.id, visionId: started.value.visionId } }
}
async function anEstablished() {
  const given = await aDraft()
  expect(await editVision.as(given.bureau, { ...given.base, version: 1, ...aVisionText })).toMatchObject({ ok: true })
  expect(await establishVision.as(given.bureau, { ...given.base, version: 2, establishedOn: '2026-11-20', sure: 'on' }, now)).toMatchObject({ ok: true, value: { number: 1 } })
  return given
}

describe('beginning a vision', () => {
  it('is for the bureau, and one draft at a time', async () => {
    const { programme, bureau } = await aDraft()
    const asked = { programmeId: programme.id }
    expect(await startVision.as(await aMember(programme, 'partner'), asked)).toEqual(denied())
    expect(await startVision.as(await aStranger(), asked)).toEqual(notFound())
    expect(await startVision.as(bureau, asked)).toEqual(broken('Versie 1 is nog een concept. Werk die eerst af.'))
    expect(await auditTypes(programme.municipalityId)).toEqual(['vision.begun'])
  })
  it('begins with the motto of the programme', async () => {
    const programme = await aProgramme()
    await systemTransaction((db) => db.programme.update({ where: { id: programme.id }, data: { motto: 'Samen vooruit' } }))
    const bureau = await aMember(programme, 'bureau')
    await startVision.as(bureau, { programmeId: programme.id }, now)
    expect(await getVisionDesk.as(bureau, { programmeId: programme.id })).toMatchObject({ ok: true, value: { draft: { number: 1, motto: 'Samen vooruit' } } })
  })
  it('takes over what was established last', async () => {
    const { bureau, base: { programmeId } } = await anEstablished()
    expect(await startVision.as(bureau, { programmeId })).toMatchObject({ ok: true, value: { number: 2 } })
    const desk = await getVisionDesk.as(bureau, { programmeId })
    expect(desk).toMatchObject({ ok: true, value: { draft: { number: 2, ...aVisionText, horizonYear: 2044, establishedOn: null, missing: [] } } })
    expect(await compareVisions.as(bureau, { programmeId, older: 1, newer: 2 })).toMatchObject({ ok: true, value: { older: { motto: aVisionText.motto }, newer: { motto: aVisionText.motto } } })
  })
})

describe('throwing a draft away', () => {
  it('leaves what was established, is told, and makes room for a new draft', async () => {
    const { programme, bureau, base: { programmeId } } = await anEstablished()
    const started = await startVision.as(bureau, { programmeId }, now)
    if (!started.ok) throw new Error('no draft')
    expect(await discardVision.as(bureau, { programmeId, visionId: started.value.visionId, version: 1, discard: 'on' })).toEqual({ ok: true, value: { number: 2 } })
    expect(await getVisionDesk.as(bureau, { programmeId })).toMatchObject({ ok: true, value: { draft: null } })
    expect(await getVision.as(bureau, { programmeId })).toMatchObject({ ok: true, value: { shown: { number: 1, motto: aVisionText.motto } } })
    expect((await auditTypes(programme.municipalityId)).at(-1)).toBe('vision.discarded')
    expect(await startVision.as(bureau, { programmeId }, now)).toMatchObject({ ok: true, value: { number: 2 } })
  })
  it('is for the bureau, asked twice, and never over what another just wrote', async () => {
    const { programme, bureau, base } = await aDraft()
    const asked = { ...base, version: 1, discard: 'on' }
    expect(await discardVision.as(await aMember(programme, 'partner'), asked)).toEqual(denied())
    expect(await discardVision.as(await aStranger(), asked)).toEqual(notFound())
    expect(await discardVision.as(bureau, { ...base, version: 1 })).toMatchObject({ error: { kind: 'invalid' } })
    expect(await editVision.as(bureau, { ...base, version: 1, ...aVisionText })).toMatchObject({ ok: true })
    expect(await discardVision.as(bureau, asked)).toMatchObject({ error: { kind: 'conflict', current: { motto: aVisionText.motto, version: 2 } } })
    expect(await getVisionDesk.as(bureau, base)).toMatchObject({ ok: true, value: { draft: { motto: aVisionText.motto, makers: aVisionText.makers } } })
  })
  it('is refused once it was established', async () => {
    const { bureau, base } = await anEstablished()
    expect(await discardVision.as(bureau, { ...base, version: 3, discard: 'on' })).toEqual(broken('Deze visie is vastgesteld en blijft bewaard.'))
  })
})

describe('writing a vision', () => {
  it('is refused for others, and for a stale version with what stands there', async () => {
    const { programme, bureau, base } = await aDraft()
    const typed = { ...base, version: 1, ...aVisionText }
    expect(await editVision.as(await aMember(programme, 'board'), typed)).toEqual(denied())
    expect(await editVision.as(await aStranger(), typed)).toEqual(notFound())
    expect(await editVision.as(bureau, typed)).toMatchObject({ ok: true })
    expect(await editVision.as(bureau, { ...typed, motto: 'Anders' })).toEqual(conflict({ ...aVisionText, horizonYear: 2044, version: 2 }))
    expect(await auditTypes(programme.municipalityId)).toEqual(['vision.begun', 'vision.edited'])
  })
  it('keeps a near horizon in a draft, and asks why before it is established', async () => {
    const { bureau, base } = await aDraft()
    const near = { ...base, version: 1, ...aVisionText, horizonYear: '2030' }
    expect(await editVision.as(bureau, near)).toMatchObject({ ok: true })
    expect(await establishVision.as(bureau, { ...base, version: 2, establishedOn: '2026-11-20', sure: 'on' }, now)).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringContaining('minstens 10 jaar') as string } })
    expect(await editVision.as(bureau, { ...near, version: 2, horizonReason: 'Daarna gaat de wijk op in een andere.' })).toMatchObject({ ok: true })
    expect(await editVision.as(bureau, { ...near, version: 3, horizonYear: '2020' })).toMatchObject({ error: { kind: 'rule-broken', field: 'horizonYear' } })
    expect(await editVision.as(bureau, { ...near, version: 3, horizonYear: '20300' })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { horizonYear: [expect.stringContaining('vier cijfers')] } } })
  })
  it('may be half done', async () => {
    const { bureau, base } = await aDraft()
    expect(await editVision.as(bureau, { ...base, version: 1, motto: 'Samen' })).toMatchObject({ ok: true })
  })
})

describe('establishing', () => {
  it('refuses with what is missing', async () => {
    const { bureau, base } = await aDraft()
    expect(await establishVision.as(bureau, { ...base, version: 1, establishedOn: '2026-11-20', sure: 'on' }, now)).toMatchObject({ error: { kind: 'rule-broken', message: 'De visie is nog niet klaar. Schrijf de visie zelf op.' } })
  })
  it('is for the bureau, of a day that has been, on the text that was seen', async () => {
    const { programme, bureau, base } = await aDraft()
    await editVision.as(bureau, { ...base, version: 1, ...aVisionText })
    const asked = { ...base, version: 2, establishedOn: '2026-11-22', sure: 'on' }
    expect(await establishVision.as(await aMember(programme, 'board'), asked, now)).toEqual(denied())
    expect(await establishVision.as(await aStranger(), asked, now)).toEqual(notFound())
    expect(await establishVision.as(bureau, asked, now)).toMatchObject({ error: { kind: 'rule-broken', field: 'establishedOn' } })
    expect(await establishVision.as(bureau, { ...asked, sure: '' }, now)).toMatchObject({ error: { kind: 'invalid', fieldErrors: { sure: [expect.stringContaining('Vink aan')] } } })
    expect(await establishVision.as(bureau, { ...asked, version: 1, establishedOn: '2026-11-20', sure: 'on' }, now)).toEqual(conflict({ version: 2 }))
  })
  it('closes the text for good, with a seal that holds', async () => {
    const { programme, bureau, base } = await anEstablished()
    expect(await editVision.as(bureau, { ...base, version: 3, ...aVisionText })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await establishVision.as(bureau, { ...base, version: 3, establishedOn: '2026-11-20', sure: 'on' }, now)).toEqual(broken('Deze visie is al vastgesteld.'))
    expect(await getVision.as(bureau, { programmeId: programme.id })).toMatchObject({ ok: true, value: { shown: { intact: true, establishedOn: '2026-11-20' }, current: 1 } })
    await expect(systemTransaction((db) => db.visionMaker.deleteMany({ where: { visionId: base.visionId } }))).rejects.toThrow('closed')
    expect(await auditTypes(programme.municipalityId)).toEqual(['vision.begun', 'vision.edited', 'vision.established'])
  })
})

describe('reading', () => {
  it('keeps the draft for the team', async () => {
    const { programme, base: { programmeId } } = await aDraft()
    const [reader, board] = [await aMember(programme, 'reader'), await aMember(programme, 'board')]
    expect(await getVision.as(board, { programmeId })).toMatchObject({ ok: true, value: { shown: { number: 1 }, versions: [{ number: 1 }], current: null } })
    expect(await getVision.as(reader, { programmeId })).toMatchObject({ ok: true, value: { shown: null, versions: [] } })
    expect(await getVision.as(reader, { programmeId, number: 1 })).toEqual(notFound())
    expect(await compareVisions.as(reader, { programmeId, older: 1, newer: 1 })).toEqual(notFound())
    expect(await getVisionDesk.as(board, { programmeId })).toEqual(denied())
    expect(await getVision.as(await aStranger(), { programmeId })).toEqual(notFound())
  })
  it('shows older versions to everyone, as they were', async () => {
    const { programme, bureau, base: { programmeId } } = await anEstablished()
    const next = await startVision.as(bureau, { programmeId }, now)
    if (!next.ok) throw new Error('no next version')
    await editVision.as(bureau, { programmeId, visionId: next.value.visionId, version: 1, ...aVisionText, motto: 'Nieuw' })
    const reader = await aMember(programme, 'reader')
    expect(await getVision.as(reader, { programmeId })).toMatchObject({ ok: true, value: { shown: { number: 1 }, versions: [{ number: 1 }] } })
    expect(await compareVisions.as(reader, { programmeId, older: 1, newer: 2 })).toEqual(notFound())
    await establishVision.as(bureau, { programmeId, visionId: next.value.visionId, version: 2, establishedOn: '2026-11-21', sure: 'on' }, now)
    expect(await getVision.as(reader, { programmeId })).toMatchObject({ ok: true, value: { shown: { number: 2, motto: 'Nieuw' } } })
    expect(await getVision.as(reader, { programmeId, number: 1 })).toMatchObject({ ok: true, value: { shown: { motto: aVisionText.motto, intact: true } } })
  })
})
