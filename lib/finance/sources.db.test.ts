import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPurse, aSource, sourceFields } from '@/tests/support/finance'
import { aGoal } from '@/tests/support/goals'
import { conflict, denied, notFound } from '@/lib/platform/result'
import { addSource } from './add-source'
import { editSource } from './edit-source'
import { getFinance } from './get-finance'
import { getSource } from './get-source'
import { listSources } from './list-sources'
import { removeSource } from './remove-source'
import { saveConditions } from './save-conditions'
import { savePurposes } from './save-purposes'
import { saveYears } from './save-years'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')

describe('a source of money', () => {
  it('is recorded with its years, read back to the cent, and leaves a trace', async () => {
    const purse = await aPurse()
    const source = await aSource(purse, {}, { 2027: { applied: '1,2 mln', committed: '250k', received: '1.250,50' }, 2028: { received: '10' } })
    expect(await getSource.as(purse.bureau, source, now)).toMatchObject({
      ok: true, value: { source: { years: [{ year: '2027', applied: '1200000', committed: '250000', received: '1250,50', spent: '' }, { year: '2028', applied: '10', committed: '10', received: '10' }] } },
    })
    expect(await auditTypes(purse.programme.municipalityId)).toEqual(['funding.added', 'funding.years-saved'])
  })

  it('of its own organisation is kept by the partner, and by nobody else but the bureau', async () => {
    const purse = await aPurse()
    const own = sourceFields(purse.programmeId, { organisationId: purse.organisation.id })
    const added = await addSource.as(purse.partner, own)
    if (!added.ok) throw new Error('not added')
    const { sourceId } = added.value
    const other = await anOrganisation(purse.programme)
    const edit = { ...own, sourceId, version: 1, name: 'Anders' }
    expect(await editSource.as(purse.partner, { ...edit, organisationId: other.id })).toEqual(denied())
    expect((await editSource.as(purse.partner, edit)).ok).toBe(true)
    expect((await saveYears.as(purse.partner, { programmeId: purse.programmeId, sourceId, version: 2, years: [{ year: '2027', committed: '5' }] })).ok).toBe(true)
    expect(await addSource.as(purse.partner, sourceFields(purse.programmeId, { name: 'Vreemd' }))).toEqual(denied())
    const colleague = await aMember(purse.programme, 'partner', other.id)
    for (const member of [colleague, await aMember(purse.programme, 'board'), await aMember(purse.programme, 'reader')]) {
      expect(await editSource.as(member, { ...edit, version: 3 })).toEqual(denied())
      expect(await saveYears.as(member, { programmeId: purse.programmeId, sourceId, version: 3, years: [] })).toEqual(denied())
      expect(await savePurposes.as(member, { programmeId: purse.programmeId, sourceId, version: 3, purposes: [] })).toEqual(denied())
      expect(await saveConditions.as(member, { programmeId: purse.programmeId, sourceId, version: 3, conditions: [] })).toEqual(denied())
      expect(await removeSource.as(member, { programmeId: purse.programmeId, sourceId, version: 3 })).toEqual(denied())
      expect((await listSources.as(member, purse)).ok).toBe(true)
    }
  })

  it('is not there for another municipality', async () => {
    const purse = await aPurse()
    const source = await aSource(purse)
    const stranger = await aStranger()
    for (const result of [
      await addSource.as(stranger, sourceFields(purse.programmeId, { name: 'x' })), await editSource.as(stranger, { ...sourceFields(purse.programmeId), ...source }),
      await saveYears.as(stranger, { ...source, years: [] }), await savePurposes.as(stranger, { ...source, purposes: [] }), await saveConditions.as(stranger, { ...source, conditions: [] }),
      await removeSource.as(stranger, source), await getSource.as(stranger, source), await listSources.as(stranger, purse), await getFinance.as(stranger, purse),
    ]) expect(result).toEqual(notFound())
  })

  it('is never overwritten unseen', async () => {
    const purse = await aPurse()
    const source = await aSource(purse, {}, { 2027: { committed: '5' } })
    expect((await editSource.as(purse.bureau, { ...sourceFields(purse.programmeId), ...source, payer: 'Provincie' })).ok).toBe(true)
    expect(await editSource.as(purse.bureau, { ...sourceFields(purse.programmeId), ...source })).toMatchObject({ error: { kind: 'conflict', current: { payer: 'Provincie', version: 3 } } })
    expect(await saveYears.as(purse.bureau, { ...source, years: [] })).toMatchObject({ error: { kind: 'conflict', current: { told: '2027 · 5 · 5', version: 3 } } })
    expect(await savePurposes.as(purse.bureau, { ...source, purposes: [] })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await saveConditions.as(purse.bureau, { ...source, conditions: [] })).toMatchObject({ error: { kind: 'conflict' } })
    expect(await removeSource.as(purse.bureau, source)).toEqual(conflict({ version: 3 }))
    expect(await auditTypes(purse.programme.municipalityId)).toEqual(['funding.added', 'funding.years-saved', 'funding.edited'])
  })

  it('says at the field what is wrong', async () => {
    const purse = await aPurse()
    const source = await aSource(purse)
    const years = [{ year: '2027', applied: '-', committed: '1,250,000.50' }, { year: '27', received: '5' }, { year: '2028', committed: '5', received: '6' }, { year: '2028', spent: '1' }]
    expect(await saveYears.as(purse.bureau, { ...source, years })).toMatchObject({ error: { kind: 'invalid', fieldErrors: {
      'years.0.applied': [expect.stringContaining('streepje')], 'years.0.committed': [expect.stringContaining('1.250,50')], 'years.1.year': [expect.stringContaining('2027')],
    } } })
    expect(await saveYears.as(purse.bureau, { ...source, years: years.slice(2) })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { 'years.0.committed': [expect.stringContaining('meer ontvangen')], 'years.1.year': ['Het jaar 2028 staat er al.'] } } })
    for (const [extra, field] of [[{ payer: '' }, 'payer'], [{ organisationId: (await anOrganisation(await aProgramme())).id }, 'organisationId'], [{}, 'name']] as const)
      expect(await addSource.as(purse.bureau, sourceFields(purse.programmeId, extra))).toMatchObject({ error: { kind: 'rule-broken', field } })
    expect(await addSource.as(purse.bureau, sourceFields(purse.programmeId, { name: 'x', spendBy: '2027-01-02', reportBy: '2027-01-01' }))).toMatchObject({ error: { kind: 'invalid', fieldErrors: { reportBy: [expect.any(String)] } } })
  })

  it('in hours takes no euros, no purpose and no condition', async () => {
    const purse = await aPurse()
    const hours = await aSource(purse, { name: 'Spreekuur', kind: 'in_kind' }, { 2027: { hours: '180' } })
    const money = await aSource(purse)
    expect(await saveYears.as(purse.bureau, { ...hours, years: [{ year: '2027', committed: '5' }] })).toMatchObject({ error: { field: 'years.0.committed' } })
    expect(await savePurposes.as(purse.bureau, { ...hours, purposes: [{ purpose: 'o', year: '2027', amount: '5' }] })).toMatchObject({ error: { kind: 'rule-broken' } })
    expect(await saveConditions.as(purse.bureau, { ...money, conditions: [{ otherId: hours.sourceId, percentage: '50' }] })).toMatchObject({ error: { field: 'conditions.0.otherId' } })
    const rich = await aSource(purse, { name: 'Rijk' }, { 2027: { committed: '5' } })
    expect(await editSource.as(purse.bureau, { ...sourceFields(purse.programmeId, { name: 'Rijk', kind: 'in_kind' }), ...rich })).toMatchObject({ error: { field: 'kind' } })
  })
})

describe('what rests on a source', () => {
  it('keeps it where it is, by name', async () => {
    const purse = await aPurse()
    const town = await aSource(purse, { name: 'Gemeente' }, { 2027: { received: '5' } })
    const grant = await aSource(purse, { name: 'Provincie' })
    expect((await saveConditions.as(purse.bureau, { ...grant, conditions: [{ otherId: town.sourceId, percentage: '100', note: '' }] })).ok).toBe(true)
    expect((await savePurposes.as(purse.bureau, { ...town, purposes: [{ purpose: `g:${purse.goal.id}`, year: '2027', amount: '5' }] })).ok).toBe(true)
    const refused = await removeSource.as(purse.bureau, { ...town, version: 3 })
    expect(refused).toMatchObject({ error: { kind: 'rule-broken', message: expect.stringMatching(/2027.*een bestemming.*Provincie/) as string } })
    expect((await removeSource.as(purse.bureau, { ...grant, version: 3 })).ok).toBe(true)
    expect((await auditTypes(purse.programme.municipalityId)).slice(-3)).toEqual(['funding.conditions-saved', 'funding.purposes-saved', 'funding.removed'])
  })

  it('is meant only for what is in this programme', async () => {
    const purse = await aPurse()
    const source = await aSource(purse)
    const elsewhere = await aGoal(await aProgramme({ municipalityId: purse.programme.municipalityId }))
    expect(await savePurposes.as(purse.bureau, { ...source, purposes: [{ purpose: 'o', year: '2027', amount: '1' }, { purpose: `g:${elsewhere.id}`, year: '2027', amount: '5' }] }))
      .toMatchObject({ error: { kind: 'rule-broken', field: 'purposes.1.purpose' } })
    expect(await savePurposes.as(purse.bureau, { ...source, purposes: [{ purpose: 'o', year: '2027', amount: '1' }] })).toMatchObject({ error: { kind: 'rule-broken', field: 'purposes.0.amount' } })
    expect(await saveConditions.as(purse.bureau, { ...source, conditions: [{ otherId: source.sourceId, percentage: '50' }] })).toMatchObject({ error: { field: 'conditions.0.otherId' } })
  })
})
