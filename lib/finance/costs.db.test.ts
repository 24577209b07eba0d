import { describe, expect, it } from 'vitest'
import { aMember, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aPurse, aSource } from '@/tests/support/finance'
import { aContribution, anIntervention } from '@/tests/support/interventions'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { addCost } from './add-cost'
import { addReturn } from './add-return'
import { editCost } from './edit-cost'
import { editReturn } from './edit-return'
import { loadFinanceFacts } from './facts'
import { getCost } from './get-cost'
import { getFinance } from './get-finance'
import { listCosts } from './list-costs'
import { listReturns } from './list-returns'
import { removeCost } from './remove-cost'
import { removeReturn } from './remove-return'
import { savePurposes } from './save-purposes'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')
const plain = (words: string) => words.replaceAll('\u00a0', ' ')

async function aCost() {
  const purse = await aPurse()
  const cost = { programmeId: purse.programmeId, purpose: `g:${purse.goal.id}`, label: 'Vaste mensen', year: '2027', amount: '100' }
  expect((await addCost.as(purse.bureau, { ...cost, until: '2028' })).ok).toBe(true)
  const list = await listCosts.as(purse.bureau, purse, now)
  const [line] = list.ok ? (list.value.years.at(-1)?.lines ?? []) : []
  if (!line) throw new Error('no line')
  return { ...purse, cost, costId: line.id }
}

describe('costs', () => {
  it('stand per year with the last first, with what they come to, and begin at the execution programme', async () => {
    const { programme, programmeId, bureau, cost } = await aCost()
    await addCost.as(bureau, { ...cost, purpose: 'o', label: 'Bureau', amount: '7' })
    const list = await listCosts.as(bureau, { programmeId }, now)
    expect(list).toMatchObject({ value: { openYear: 2027, firstYear: '2026', years: [
      { year: 2028, totalCents: 10_000n, lines: [{ kind: 'goal', label: 'Vaste mensen' }] },
      { year: 2027, totalCents: 10_700n, lines: [{ kind: 'organisation', name: 'Organisatie van het programma', label: 'Bureau' }, { kind: 'goal', label: 'Vaste mensen' }] },
    ] } })
    const { executionId } = await anIntervention(programme)
    await systemTransaction((db) => db.executionProgramme.update({ where: { id: executionId }, data: { startsOn: new Date('2028-01-01'), endsOn: new Date('2030-12-31') } }))
    expect(await listCosts.as(bureau, { programmeId }, now)).toMatchObject({ value: { firstYear: '2028' } })
  })
  it('ask for an amount where a dash stands, and do not offer to leave it empty', async () => {
    const { bureau, cost } = await aCost()
    expect(await addCost.as(bureau, { ...cost, amount: '-' })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { amount: ['Een streepje is geen bedrag. Vul in wat het kost, zoals 25.000.'] } } })
  })

  it('are recorded for some years, changed and taken away, each with a trace', async () => {
    const { bureau, cost, costId, programmeId, programme } = await aCost()
    const edit = { ...cost, costId, version: 1, amount: '120,50' }
    expect((await editCost.as(bureau, edit)).ok).toBe(true)
    expect(await getCost.as(bureau, { programmeId, costId })).toMatchObject({ value: { cost: { amount: '120,50', year: '2027', version: 2 } } })
    expect(await editCost.as(bureau, edit)).toMatchObject({ error: { kind: 'conflict', current: { amount: '120,50', version: 2 } } })
    expect(await removeCost.as(bureau, { programmeId, costId, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expect((await removeCost.as(bureau, { programmeId, costId, version: 2 })).ok).toBe(true)
    expect(await auditTypes(programme.municipalityId)).toEqual(['cost.added', 'cost.added', 'cost.edited', 'cost.removed'])
  })

  it('are for the bureau; everyone in the programme reads them, nobody elsewhere', async () => {
    const { programme, partner, cost, costId, programmeId } = await aCost()
    for (const member of [partner, await aMember(programme, 'board'), await aMember(programme, 'reader')]) {
      expect(await addCost.as(member, cost)).toEqual(denied())
      expect(await editCost.as(member, { ...cost, costId, version: 1 })).toEqual(denied())
      expect(await removeCost.as(member, { programmeId, costId, version: 1 })).toEqual(denied())
      expect(await getCost.as(member, { programmeId, costId })).toEqual(denied())
      expect((await listCosts.as(member, { programmeId })).ok).toBe(true)
    }
    const stranger = await aStranger()
    expect(await addCost.as(stranger, cost)).toEqual(notFound())
    expect(await editCost.as(stranger, { ...cost, costId, version: 1 })).toEqual(notFound())
    expect(await removeCost.as(stranger, { programmeId, costId, version: 1 })).toEqual(notFound())
    expect(await listCosts.as(stranger, { programmeId })).toEqual(notFound())
    expect(await getCost.as(stranger, { programmeId, costId })).toEqual(notFound())
  })

  it('say at the field what is wrong', async () => {
    const { bureau, cost } = await aCost()
    expect(await addCost.as(bureau, { ...cost, amount: '', year: 'volgend jaar', purpose: '' })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { amount: [expect.any(String)], year: [expect.any(String)], purpose: [expect.any(String)] } } })
    expect(await addCost.as(bureau, { ...cost, until: '2026' })).toMatchObject({ error: { kind: 'invalid', fieldErrors: { until: [expect.any(String)] } } })
    expect(await addCost.as(bureau, { ...cost, purpose: `i:${crypto.randomUUID()}` })).toMatchObject({ error: { kind: 'rule-broken', field: 'purpose' } })
  })
})

describe('the expected return', () => {
  const fields = (programmeId: string) => ({ programmeId, title: 'Minder uitzettingen', investor: 'Gemeente', beneficiary: 'De Dijk', invested: '100', returned: '150', years: '8' })
  it('is recorded, changed and taken away by the bureau, of the version that was read', async () => {
    const { programme, programmeId, bureau, partner } = await aPurse()
    const added = await addReturn.as(bureau, fields(programmeId))
    if (!added.ok) throw new Error('not added')
    const edit = { ...fields(programmeId), returnId: added.value.returnId, version: 1, returned: '200' }
    expect((await editReturn.as(bureau, edit)).ok).toBe(true)
    expect(await editReturn.as(bureau, edit)).toMatchObject({ error: { kind: 'conflict', current: { returned: '200' } } })
    const remove = { programmeId, returnId: added.value.returnId, version: 2 }
    for (const [member, refused] of [[partner, denied()], [await aStranger(), notFound()]] as const) {
      expect(await addReturn.as(member, fields(programmeId))).toEqual(refused)
      expect(await editReturn.as(member, { ...edit, version: 2 })).toEqual(refused)
      expect(await removeReturn.as(member, remove)).toEqual(refused)
    }
    expect(await listReturns.as(partner, { programmeId })).toMatchObject({ ok: true, value: { mayEdit: false, returns: [{ returnCents: 20_000n }] } })
    expect(await listReturns.as(await aStranger(), { programmeId })).toEqual(notFound())
    expect(await removeReturn.as(bureau, { ...remove, version: 1 })).toMatchObject({ error: { kind: 'conflict' } })
    expect((await removeReturn.as(bureau, remove)).ok).toBe(true)
    expect(await auditTypes(programme.municipalityId)).toEqual(['social-return.added', 'social-return.edited', 'social-return.removed'])
  })
})

describe('the overview', () => {
  it('counts the money of an intervention for the goals it contributes to, and says what is lacking', async () => {
    const { programme, programmeId, bureau, goal, cost } = await aCost()
    const work = await anIntervention(programme)
    await aContribution(work, goal)
    await addCost.as(bureau, { ...cost, purpose: `i:${work.id}`, label: '', amount: '50' })
    const source = await aSource({ programmeId, bureau }, {}, { 2027: { applied: '90', committed: '60' } })
    await savePurposes.as(bureau, { ...source, purposes: [{ purpose: `i:${work.id}`, year: '2027', amount: '50' }, { purpose: `g:${goal.id}`, year: '2027', amount: '40' }] })
    const page = await getFinance.as(await aMember(programme, 'reader'), { programmeId }, now)
    if (!page.ok) throw new Error('not read')
    expect(plain(page.value.headline)).toBe('In 2027 en 2028 is nog niet alles gedekt: samen ontbreekt € 160. Voor 2027 is het € 60 van de € 150. Van de rest is € 30 nog niet zeker.')
    expect(page.value.goals[0]).toMatchObject({ id: goal.id, cover: { needCents: 15_000n, certainCents: 6_000n, hopedCents: 3_000n, gapCents: 6_000n } })
    expect(page.value.allowed.manage).toBe(false)
    const in2028 = await getFinance.as(await aMember(programme, 'reader'), { programmeId, year: '2028' }, now)
    expect(in2028).toMatchObject({ value: { year: 2028 } })
    expect(in2028.ok && in2028.value.goals).not.toEqual(page.value.goals)
    for (const year of ['1066', 'x', ['2028'], undefined])
      expect(await getFinance.as(await aMember(programme, 'reader'), { programmeId, year }, now)).toMatchObject({ value: { year: 2027, goals: page.value.goals } })
    const facts = await systemTransaction((db) => loadFinanceFacts(db, programmeId, '2026-11-21'))
    expect(facts.map(({ sectionId, words }) => `${sectionId} ${plain(words)}`)).toContain('6.3 Van 1 van de 1 interventie die loopt of is gepland, zijn de kosten vastgelegd.')
    expect(facts.every(({ href }) => href.startsWith(`/programmas/${programmeId}/financien`))).toBe(true)
  })
})
