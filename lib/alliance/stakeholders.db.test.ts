import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { addStakeholder } from './add-stakeholder'
import { editStakeholder } from './edit-stakeholder'
import { exportStakeholders } from './export-stakeholders'
import { getStakeholder } from './get-stakeholder'
import { getStakeholders } from './get-stakeholders'
import { importStakeholders } from './import-stakeholders'
import { makePartner } from './make-partner'
import { markProblemFields } from './mark-problem-fields'
import { previewImport } from './preview-import'
import { removeStakeholder } from './remove-stakeholder'

useDatabase()

const party = { name: 'Werkplein', kind: 'government', formal: 'on', fields: ['work'], interest: '2', influence: '4', necessary: 'on', willingness: 'unknown' }

async function setting() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const programmeId = programme.id
  const { stakeholderId } = expectOk(await addStakeholder.as(bureau, { programmeId, ...party }))
  const preview = expectOk(await previewImport.as(bureau, { programmeId, csv: 'Naam\nNieuw' }))
  return { programme, programmeId, bureau, stakeholderId, seen: preview.seen }
}
type Setting = Awaited<ReturnType<typeof setting>>

const changes = ({ programmeId, stakeholderId, seen }: Setting, version = 1) => [
  [addStakeholder, { programmeId, ...party, name: 'Een ander' }],
  [markProblemFields, { programmeId, seen: version === 1 ? '' : 'work:9', fields: ['work', 'health'] }],
  [importStakeholders, { programmeId, csv: 'Naam\nNieuw', seen: version === 1 ? seen : 'oud' }],
  [editStakeholder, { programmeId, stakeholderId, version, ...party, aims: 'Werk' }],
  [makePartner, { programmeId, stakeholderId, version, joinedOn: '2024-01-01' }],
  [removeStakeholder, { programmeId, stakeholderId, version }],
] as const

describe('the stakeholder map', () => {
  it('is kept by the bureau, each change with an audit event', async () => {
    const all = await setting()
    const [, mark, , edit] = changes(all)
    expect(await mark[0].as(all.bureau, mark[1])).toMatchObject({ ok: true })
    expect(await edit[0].as(all.bureau, edit[1])).toMatchObject({ ok: true })
    const { programmeId, stakeholderId } = all
    expect(await makePartner.as(all.bureau, { programmeId, stakeholderId, version: 2, joinedOn: '2024-01-01' })).toMatchObject({ ok: true })
    expect(await getStakeholders.as(all.bureau, { programmeId })).toMatchObject({
      value: { parties: [{ name: 'Werkplein', aims: 'Werk', partner: 'Werkplein', onBoard: true }], gaps: [{ field: 'health', candidates: [] }], missing: [] },
    })
    expect(await removeStakeholder.as(all.bureau, { programmeId, stakeholderId, version: 3 })).toMatchObject({ ok: true })
    expect(await getStakeholders.as(all.bureau, { programmeId })).toMatchObject({ value: { total: 0 } })
    expect(await auditTypes(all.programme.municipalityId)).toEqual([
      'stakeholder.added', 'problem-fields.marked', 'stakeholder.edited', 'organisation.added', 'stakeholder.removed',
    ])
  })

  it('is read by the team, changed by the bureau, and not for readers', async () => {
    const all = await setting()
    const denied = { ok: false, error: { kind: 'denied' } }
    for (const role of ['board', 'partner', 'reader'] as const) {
      const somebody = await aMember(all.programme, role)
      for (const [change, input] of changes(all)) expect(await change.as(somebody, input)).toEqual(denied)
      expect(await getStakeholder.as(somebody, { programmeId: all.programmeId, stakeholderId: all.stakeholderId })).toEqual(denied)
      expect(await previewImport.as(somebody, { programmeId: all.programmeId, csv: 'Naam\nA' })).toEqual(denied)
      for (const query of [getStakeholders, exportStakeholders])
        expect((await query.as(somebody, { programmeId: all.programmeId })).ok).toBe(role !== 'reader')
    }
  })

  it('does not exist for another municipality, nor through another programme', async () => {
    const all = await setting()
    const stranger = await aStranger()
    const missing = { ok: false, error: { kind: 'not-found' } }
    for (const [change, input] of changes(all)) expect(await change.as(stranger, input)).toEqual(missing)
    for (const query of [getStakeholders, exportStakeholders]) expect(await query.as(stranger, { programmeId: all.programmeId })).toEqual(missing)
    const other = await aProgramme({ municipalityId: all.programme.municipalityId })
    const there = await aMember(other, 'bureau')
    for (const [change, input] of changes(all).slice(3)) expect(await change.as(there, { ...input, programmeId: other.id })).toEqual(missing)
    const partner = await anOrganisation(other)
    expect(await addStakeholder.as(all.bureau, { programmeId: all.programmeId, ...party, name: 'X', organisationId: partner.id })).toMatchObject({ error: { field: 'organisationId' } })
  })

  it('shows what somebody else saved in between', async () => {
    const all = await setting()
    for (const [change, input] of changes(all, 7).slice(1)) expect(await change.as(all.bureau, input)).toMatchObject({ error: { kind: 'conflict' } })
  })

  it('has every name once, also when two add it at once', async () => {
    const { bureau, programmeId, stakeholderId } = await setting()
    expect(await addStakeholder.as(bureau, { programmeId, ...party, name: 'WERKPLEIN' })).toMatchObject({ error: { field: 'name' } })
    const both = await Promise.all([1, 2].map(() => addStakeholder.as(bureau, { programmeId, ...party, name: 'Moskee' })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await editStakeholder.as(bureau, { programmeId, stakeholderId, version: 1, ...party, name: 'Moskee' })).toMatchObject({ error: { field: 'name' } })
  })

  it('filters by field and by who is necessary, willing or missing', async () => {
    const { bureau, programmeId } = await setting()
    await addStakeholder.as(bureau, { programmeId, ...party, name: 'Kringloop', necessary: '', willingness: 'willing', fields: ['economy', 'work'] })
    const names = async (filter: object) => expectOk(await getStakeholders.as(bureau, { programmeId, ...filter })).parties.map(({ name }) => name)
    expect(await names({})).toEqual(['Kringloop', 'Werkplein'])
    expect(await names({ field: 'economy' })).toEqual(['Kringloop'])
    expect(await names({ only: 'missing' })).toEqual(['Werkplein'])
    expect(await names({ only: 'willing', field: 'work' })).toEqual(['Kringloop'])
    expect(await names({ field: 'onzin', only: 'onzin' })).toEqual(['Kringloop', 'Werkplein'])
  })
})

describe('a file', () => {
  it('comes back as it went', async () => {
    const { bureau, programmeId } = await setting()
    const { csv } = expectOk(await exportStakeholders.as(bureau, { programmeId }))
    expect(await previewImport.as(bureau, { programmeId, csv })).toMatchObject({ value: { errors: [], added: [], changed: [], same: 1 } })
  })

  it('adds and changes all at once', async () => {
    const { bureau, programmeId } = await setting()
    const csv = 'Naam;Nodig;Invloed (1-5)\nwerkplein;nee;5\nMoskee;nee;3'
    const preview = expectOk(await previewImport.as(bureau, { programmeId, csv }))
    expect(preview).toMatchObject({ added: ['Moskee'], changed: ['werkplein'], errors: [] })
    expect(await importStakeholders.as(bureau, { programmeId, csv, seen: preview.seen })).toEqual({ ok: true, value: { added: 1, changed: 1 } })
    expect(await importStakeholders.as(bureau, { programmeId, csv, seen: preview.seen })).toMatchObject({ error: { kind: 'conflict' } })
  })

  it('with a mistake, too many rows or an unknown column changes nothing', async () => {
    const { bureau, programmeId, seen } = await setting()
    const many = ['Naam', ...Array.from({ length: 10_000 }, (_, index) => `P${index}`)].join('\n')
    for (const csv of ['Naam;Invloed (1-5)\nGoed;3\nFout;9', many, 'Naam;Kleur\nA;B', 'Naam\n"open'])
      expect(await importStakeholders.as(bureau, { programmeId, csv, seen })).toMatchObject({ error: { kind: 'rule-broken', field: 'file' } })
    expect(await getStakeholders.as(bureau, { programmeId })).toMatchObject({ value: { total: 1 } })
  })
})
