import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { anIntervention } from '@/tests/support/interventions'
import { getIntervention } from './get-intervention'
import { loadMoneyLeft } from './load-money-left'
import { makeChoice } from './make-choice'

useDatabase()

const now = new Date('2026-11-21T10:00:00Z')

async function work() {
  const programme = await aProgramme()
  const { municipalityId, id: programmeId } = programme
  const { id: interventionId } = await anIntervention(programme, { status: 'running', title: 'Renoveren' })
  await systemTransaction(async (db) => {
    for (const year of [2026, 2027]) await db.costLine.create({ data: { municipalityId, programmeId, interventionId, year, label: 'Ploeg', amountCents: 100_000n } })
    const source = await db.fundingSource.create({ data: { municipalityId, programmeId, name: 'Regio Deal', kind: 'additional', createdAt: now } })
    await db.coverage.create({ data: { municipalityId, sourceId: source.id, interventionId, year: 2028, amountCents: 50_000n } })
  })
  return { programmeId, interventionId, bureau: await aMember(programme, 'bureau') }
}
const choice = ({ programmeId, interventionId }: Awaited<ReturnType<typeof work>>, extra: object = {}) =>
  ({ programmeId, interventionId, version: 1, kind: 'stop', reason: 'Niemand kwam.', chosenOn: '2026-11-20', ...extra })

describe('work that ends with money of later years', () => {
  it.each(['stop', 'complete'])('asks what happens with it (%s)', async (kind) => {
    const given = await work()
    const { bureau, programmeId, interventionId } = given
    const words = '€\u00a01.000 aan kosten en €\u00a0500 aan geld voor 2027 en 2028'
    expect(await getIntervention.as(bureau, { programmeId, interventionId }, now)).toMatchObject({ value: { money: { words, ended: false, lines: ['2027: kosten van €\u00a01.000 (Ploeg)', '2028: €\u00a0500 uit “Regio Deal”'] } } })
    expect(await makeChoice.as(bureau, choice(given, { kind }), now)).toMatchObject({ error: { kind: 'rule-broken', field: 'effectOnMoney', message: expect.stringContaining(words) as string } })
    expect((await makeChoice.as(bureau, choice(given, { kind, effectOnMoney: 'Gaat terug naar het Rijk.' }), now)).ok).toBe(true)
    expect(await getIntervention.as(bureau, { programmeId, interventionId }, now)).toMatchObject({ value: { money: { words, ended: true } } })
    expect(await systemTransaction((db) => loadMoneyLeft(db, programmeId, '2027-02-01'))).toMatchObject([{ id: interventionId, lines: [{ year: 2027 }, { year: 2028 }] }])
    expect(await systemTransaction((db) => loadMoneyLeft(db, programmeId, '2029-02-01'))).toEqual([])
  })

  it('asks nothing of who goes on, and nothing once the money has another place', async () => {
    const given = await work()
    expect((await makeChoice.as(given.bureau, choice(given, { kind: 'continue' }), now)).ok).toBe(true)
    expect(await systemTransaction((db) => loadMoneyLeft(db, given.programmeId, '2026-11-21'))).toEqual([])
    await systemTransaction(async (db) => {
      await db.costLine.deleteMany({ where: { interventionId: given.interventionId, year: 2027 } })
      await db.coverage.deleteMany({ where: { interventionId: given.interventionId } })
    })
    expect((await makeChoice.as(given.bureau, choice(given, { version: 2 }), now)).ok).toBe(true)
    expect(await getIntervention.as(given.bureau, { programmeId: given.programmeId, interventionId: given.interventionId }, now)).toMatchObject({ value: { money: null } })
  })
})
