import { describe, expect, it } from 'vitest'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { aMember, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aGoal } from '@/tests/support/goals'
import { anIntervention } from '@/tests/support/interventions'
import { aBody } from '@/tests/support/tables'
import { getSectionFacts } from './get-section-facts'

useDatabase()

const day = 86_400_000

async function setting() {
  const programme = await aProgramme()
  const { id: programmeId, municipalityId } = programme
  const body = await aBody(programme)
  const at = (days: number) => ({ startsAt: new Date(Date.now() + days * day), endsAt: new Date(Date.now() + days * day + 3_600_000), changedAt: new Date() })
  await systemTransaction(async (db) => {
    await db.stakeholder.create({ data: { municipalityId, programmeId, name: 'Huisarts', kind: 'organisation', necessary: true } })
    await db.meeting.createMany({
      data: [
        { municipalityId, programmeId, bodyId: body.id, title: 'Overleg', state: 'held', ...at(-30) }, { municipalityId, programmeId, bodyId: body.id, title: 'Overleg', state: 'held', ...at(-400) },
        { municipalityId, programmeId, bodyId: body.id, title: 'Overleg', state: 'cancelled', ...at(-60) }, { municipalityId, programmeId, bodyId: body.id, title: 'Overleg', ...at(14) },
      ],
    })
  })
  return programme
}
const roomsAt = (found: Awaited<ReturnType<typeof getSectionFacts.as>>, pointId: string) => expectOk(found)[pointId]?.map(({ room }) => room)

describe('facts of a section', () => {
  it('come from the rooms, with meetings counted in the last year', async () => {
    const programme = await setting()
    const bureau = await aMember(programme, 'bureau')
    const tables = await getSectionFacts.as(bureau, { programmeId: programme.id, sectionId: '6.2' })
    expect(roomsAt(tables, '6.2.2')).toEqual(['Alliantie', 'Bijeenkomsten'])
    expect(expectOk(tables)['6.2.2']?.[1]?.words).toEqual([
      'In het laatste jaar bij elkaar geweest: Alliantiebestuur (1 keer).', '0 verslagen zijn vastgesteld.',
      expect.stringMatching(/^De eerstvolgende bijeenkomst: Alliantiebestuur, op /),
    ])
    expect(expectOk(await getSectionFacts.as(bureau, { programmeId: programme.id, sectionId: '4.5' }))['4.5.1']?.[0]?.words[0]).toContain('1 noodzakelijke ontbreekt: Huisarts')
    expect(roomsAt(await getSectionFacts.as(bureau, { programmeId: programme.id, sectionId: '5.3' }), '5.3.1')).toEqual(['Contract', 'Toezeggingen'])
  })

  it('come from the course of the programme too, at every question that asks for it', async () => {
    const programme = await setting()
    const bureau = await aMember(programme, 'bureau')
    await aGoal(programme, { title: 'Betere taal' })
    await anIntervention(programme, { title: 'Feest zonder doel', status: 'running' })
    const { id: programmeId, municipalityId } = programme
    await systemTransaction((db) => db.costLine.create({ data: { municipalityId, programmeId, year: new Date().getFullYear(), label: 'Bureau', amountCents: 100_00n } }))
    const at = async (sectionId: string) => expectOk(await getSectionFacts.as(bureau, { programmeId: programme.id, sectionId }))
    const [vision, money, work, again] = [await at('5.2'), await at('5.4-5.5'), await at('6.3'), await at('8.2')]
    expect(vision['5.2.1']?.map(({ room, words }) => [room, words[0]])).toEqual([['Visie', 'Er is nog geen visie vastgesteld.'], ['Doelen', 'Er is 1 ambitie met 0 doelen eronder.']])
    expect(vision['5.2.3']?.[0]?.words).toEqual(['Er is nog geen verandertheorie voor deze cyclus.'])
    expect(money['5.5.4']?.map(({ room }) => room)).toEqual(['Geldbronnen'])
    expect(work['6.3.6']?.[0]?.words).toContain('1 interventie zegt niet waaraan zij bijdraagt.')
    expect(again['8.2.1']?.map(({ room }) => room)).toEqual(['Doelen', 'Doelen en interventies'])
    expect(again['8.2.4']?.map(({ room }) => room)).toEqual(['Financiën'])
  })

  it('tell a reader nothing of stakeholders and meetings', async () => {
    const programme = await setting()
    const reader = await aMember(programme, 'reader')
    expect(roomsAt(await getSectionFacts.as(reader, { programmeId: programme.id, sectionId: '6.2' }), '6.2.2')).toEqual(['Alliantie'])
    expect(roomsAt(await getSectionFacts.as(reader, { programmeId: programme.id, sectionId: '4.5' }), '4.5.1')).toEqual([])
  })

  it('are empty where no question asks for them, and do not exist elsewhere', async () => {
    const programme = await setting()
    const bureau = await aMember(programme, 'bureau')
    expect(Object.values(expectOk(await getSectionFacts.as(bureau, { programmeId: programme.id, sectionId: '4.2' }))).flat()).toEqual([])
    const missing = { ok: false, error: { kind: 'not-found' } }
    expect(await getSectionFacts.as(bureau, { programmeId: programme.id, sectionId: '9.9' })).toEqual(missing)
    expect(await getSectionFacts.as(await aStranger(), { programmeId: programme.id, sectionId: '6.2' })).toEqual(missing)
    expect(await getSectionFacts.as(await aMember(await aProgramme({ municipalityId: programme.municipalityId }), 'bureau'), { programmeId: programme.id, sectionId: '6.2' })).toEqual({ ok: false, error: { kind: 'denied' } })
  })
})
