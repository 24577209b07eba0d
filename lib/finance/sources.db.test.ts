import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPurse, aSource, sourceFields, type Purse } from '@/tests/support/finance'
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
import { saveReport } from './save-report'
import { saveYears } from './save-years'

useDatabase()

const plain = (words: string) => words.replaceAll('\u00a0', ' ')
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

  it('carries the amounts of its last year on, but not what was received or spent, and drops years of which nothing is told', async () => {
    const purse = await aPurse()
    const source = await aSource(purse, { structural: 'on' })
    const rows = [{ year: '2029' }, { year: '2027', committed: '50', received: '20', spent: '70' }, { year: '2026', received: '10' }]
    const saved = await saveYears.as(purse.bureau, { ...source, years: rows, until: '2030' })
    expect(saved.ok && saved.value.notes.map(plain)).toEqual([
      'Wat u leeg liet, hebben wij ingevuld: bij 2026 € 10 toegekend, bij 2026 € 10 aangevraagd en bij 2027 € 50 aangevraagd.',
    ])
    const page = await getSource.as(purse.bureau, source, now)
    expect(page.ok && page.value.source.years.map(({ year, applied, committed, received, spent }) => [year, applied, committed, received, spent])).toEqual([
      ['2026', '10', '10', '10', ''], ['2027', '50', '50', '20', '70'], ['2028', '50', '50', '', ''], ['2029', '50', '50', '', ''], ['2030', '50', '50', '', ''],
    ])
    const again = (until: string, years: object[] = rows) => saveYears.as(purse.bureau, { ...source, version: 3, years, until })
    expect(await again('2027')).toMatchObject({ error: { fieldErrors: { until: ['Kies een jaar na 2027, of laat dit leeg.'] } } })
    expect(await again('2090')).toMatchObject({ error: { fieldErrors: { until: ['Vul hoogstens 30 jaar tegelijk in.'] } } })
    expect(await again('2030', [])).toMatchObject({ error: { fieldErrors: { until: ['Vul eerst een jaar met bedragen in.'] } } })
  })

  it('is told when more is spent than there was, and when money comes after the day it had to be spent', async () => {
    const purse = await aPurse()
    const source = await aSource(purse, { spendBy: '2028-12-31' })
    const saved = await saveYears.as(purse.bureau, { ...source, years: [{ year: '2027', applied: '1', committed: '1', received: '1', spent: '9' }, { year: '2029', applied: '5', committed: '5' }, { year: '2031', applied: '5', committed: '0' }] })
    const notes = ['Er is € 3 meer uitgegeven dan er is toegekend of ontvangen.', 'Alles moet op 31 december 2028 besteed zijn, maar bij 2029 en 2031 staat ook nog iets.']
    expect(saved.ok && saved.value.notes.map(plain)).toEqual(notes)
    const page = await getSource.as(purse.bureau, source, now)
    expect(page.ok && page.value.source.notes.map(plain)).toEqual(notes)
    const wrong = 'besteed zijn, maar het eerste geld komt pas in 2029. Kijk de datum en het jaar na.'
    expect(await saveYears.as(purse.bureau, { ...source, version: 3, years: [{ year: '2031', committed: '5' }, { year: '2029', committed: '5' }] }))
      .toMatchObject({ error: { kind: 'rule-broken', field: 'years.1.year', message: `Alles moet op 31 december 2028 ${wrong}` } })
    expect(await editSource.as(purse.bureau, { ...sourceFields(purse.programmeId, { spendBy: '2026-12-31' }), ...source, version: 3 }))
      .toMatchObject({ error: { kind: 'rule-broken', field: 'spendBy', message: 'Alles moet op 31 december 2026 besteed zijn, maar het eerste geld komt pas in 2027. Kijk de datum en het jaar na.' } })
  })

  it('names the partner who pays and what was written down beside it, and has years put ready', async () => {
    const purse = await aPurse()
    const added = await addSource.as(purse.bureau, sourceFields(purse.programmeId, { organisationId: purse.organisation.id, payer: 'Rijk' }))
    const page = added.ok && (await getSource.as(purse.bureau, { programmeId: purse.programmeId, ...added.value }, now))
    expect(page).toMatchObject({ value: { source: { payerWords: `${purse.organisation.name} (Rijk)` }, firstYears: ['2026'] } })
  })

  it('cannot ask for more than ten times itself', async () => {
    const purse = await aPurse()
    const [source, other] = [await aSource(purse), await aSource(purse, { name: 'Wijkbudget' })]
    const ask = (percentage: string) => saveConditions.as(purse.bureau, { ...source, conditions: [{ otherId: other.sourceId, percentage }] })
    expect(await ask('1001')).toMatchObject({ error: { kind: 'invalid', fieldErrors: { 'conditions.0.percentage': ['Meer dan 1.000 euro bij elke 100 euro kan niet. Kijk het getal na.'] } } })
    expect((await ask('1000')).ok).toBe(true)
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

describe('the report a source asks for', () => {
  const dates = { spendBy: '2026-10-01', reportBy: '2026-11-01' }
  const told = async ({ bureau, programmeId }: Purse) => {
    const page = await getFinance.as(bureau, { programmeId }, now)
    return page.ok && page.value.alarms.filter(({ mark }) => mark === 'Verantwoorden').length
  }

  it('stops pressing when it was made, and presses again when it was not or when there is another one', async () => {
    const purse = await aPurse()
    const source = await aSource(purse, dates, { 2026: { committed: '5' } })
    const report = { ...source, reportedOn: '2026-11-20', reportedBy: 'Daan' }
    expect(await told(purse)).toBe(1)
    expect((await saveReport.as(purse.bureau, report, now)).ok).toBe(true)
    expect(await told(purse)).toBe(0)
    expect(await getSource.as(purse.bureau, source, now)).toMatchObject({ value: { source: { reportedOn: '2026-11-20', reportedBy: 'Daan' } } })
    expect(await saveReport.as(purse.bureau, report, now)).toMatchObject({ error: { kind: 'conflict', current: { reportedBy: 'Daan', version: 3 } } })
    expect((await saveReport.as(purse.bureau, { ...source, version: 3 }, now)).ok).toBe(true)
    expect(await told(purse)).toBe(1)
    expect((await saveReport.as(purse.bureau, { ...report, version: 4 }, now)).ok).toBe(true)
    const fields = { ...sourceFields(purse.programmeId, dates), ...source }
    expect((await editSource.as(purse.bureau, { ...fields, payer: 'Provincie', version: 5 })).ok).toBe(true)
    expect(await told(purse)).toBe(0)
    expect((await editSource.as(purse.bureau, { ...fields, reportBy: '2027-01-01', version: 6 })).ok).toBe(true)
    expect(await told(purse)).toBe(1)
    expect((await auditTypes(purse.programme.municipalityId)).slice(2)).toEqual(['funding.reported', 'funding.report-withdrawn', 'funding.reported', 'funding.edited', 'funding.edited'])
  })

  it('is told by who may edit the source, of a day that was', async () => {
    const purse = await aPurse()
    const source = await aSource(purse, { organisationId: purse.organisation.id })
    const report = { ...source, reportedOn: '2026-11-20', reportedBy: '' }
    for (const [change, field] of [[{ reportedOn: '2026-11-22' }, 'reportedOn'], [{ reportedOn: '', reportedBy: 'Daan' }, 'reportedOn']] as const)
      expect(await saveReport.as(purse.bureau, { ...report, ...change }, now)).toMatchObject({ error: { kind: 'rule-broken', field } })
    const colleague = await aMember(purse.programme, 'partner', (await anOrganisation(purse.programme)).id)
    for (const member of [colleague, await aMember(purse.programme, 'board'), await aMember(purse.programme, 'reader')]) expect(await saveReport.as(member, report, now)).toEqual(denied())
    expect(await saveReport.as(await aStranger(), report, now)).toEqual(notFound())
    expect((await saveReport.as(purse.partner, report, now)).ok).toBe(true)
  })
})

describe('hours', () => {
  it('serve a goal, so that it is not without help, and are counted for it', async () => {
    const purse = await aPurse()
    const goal = `g:${purse.goal.id}`
    const hours = await aSource(purse, { name: 'Spreekuur', kind: 'in_kind' }, { 2027: { hours: '180' } })
    const page = async () => { const found = await getFinance.as(purse.bureau, purse, now); return found.ok ? found.value : undefined }
    expect((await page())?.alarms.map(({ mark }) => mark)).toContain('Doel zonder geld')
    expect(await savePurposes.as(purse.bureau, { ...hours, hoursFor: [{ purpose: goal, year: '2027', hours: '181' }] })).toMatchObject({ error: { field: 'hoursFor.0.hours' } })
    expect(await savePurposes.as(purse.bureau, { ...hours, hoursFor: [{ purpose: goal, year: '2027', hours: '0' }] })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { 'hoursFor.0.hours': [expect.any(String)] } } })
    expect((await savePurposes.as(purse.bureau, { ...hours, hoursFor: [{ purpose: goal, year: '2027', hours: '80' }] })).ok).toBe(true)
    expect((await page())?.alarms.map(({ mark }) => mark)).not.toContain('Doel zonder geld')
    expect((await page())?.goals[0]).toMatchObject({ hours: 80, cover: null })
    expect(await savePurposes.as(purse.bureau, { ...hours, hoursFor: [] })).toMatchObject({ error: { kind: 'conflict', current: { told: `${purse.goal.title} · 2027 · 80 uren` } } })
    expect(await editSource.as(purse.bureau, { ...sourceFields(purse.programmeId, { name: 'Spreekuur' }), ...hours, version: 3 })).toMatchObject({ error: { field: 'kind' } })
    const money = await aSource(purse, {}, { 2027: { committed: '5' } })
    expect(await savePurposes.as(purse.bureau, { ...money, hoursFor: [{ purpose: goal, year: '2027', hours: '1' }] })).toMatchObject({ error: { field: 'hoursFor.0.hours' } })
    expect((await auditTypes(purse.programme.municipalityId)).filter((type) => type === 'funding.purposes-saved')).toHaveLength(1)
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
