import { describe, expect, it } from 'vitest'
import { aMember, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { aGoal } from '@/tests/support/goals'
import { anExecution, anIntervention } from '@/tests/support/interventions'
import { anArrow, anElement, aTheory } from '@/tests/support/theory'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { denied, notFound } from '@/lib/platform/result'
import { compareTheories } from './compare-theories'
import { editElement } from './edit-element'
import { loadTheoryFacts } from './facts'
import { getTheory } from './get-theory'
import { startTheory } from './start-theory'

useDatabase()

const nextCycle = (programmeId: string) => systemTransaction((db) => db.programme.update({ where: { id: programmeId }, data: { currentCycle: 2 } }))

describe('beginning', () => {
  it('takes the ambitions of the programme', async () => {
    const programme = await aProgramme()
    const bureau = await aMember(programme, 'bureau')
    const ambition = await aGoal(programme, { title: 'Elk kind een diploma' })
    await aGoal(programme, { title: 'Onder', parentId: ambition.id })
    await aGoal(programme, { title: 'Vervallen', retiredOn: new Date('2026-01-01'), retiredReason: 'Klaar' })
    expectOk(await startTheory.as(bureau, { programmeId: programme.id, from: 'goals' }))
    const { theory, choices } = expectOk(await getTheory.as(bureau, { programmeId: programme.id }))
    expect(theory?.elements).toMatchObject([{ kind: 'ambition', title: 'Elk kind een diploma', goalId: ambition.id }])
    expect(choices.goals).toHaveLength(2)
    expect(await startTheory.as(bureau, { programmeId: programme.id, from: 'empty' })).toMatchObject({ error: { kind: 'rule-broken' } })
  })

  it('is for bureau and partners of this programme', async () => {
    const programme = await aProgramme()
    const input = { programmeId: programme.id, from: 'empty' }
    expect(await startTheory.as(await aMember(programme, 'reader'), input)).toEqual(denied())
    expect(await startTheory.as(await aStranger(), input)).toEqual(notFound())
    expect(await startTheory.as(await aMember(programme, 'bureau'), { ...input, from: 'carried' })).toMatchObject({ error: { field: 'from' } })
  })
})

describe('a next cycle', () => {
  it('goes on from the last one, and the two can be laid beside each other', async () => {
    const given = await aTheory()
    const { programme, bureau, programmeId } = given
    const first = await anIntervention(programme, { title: 'Taalhuis' })
    const { id: executionId } = await anExecution(programme, { cycle: 2 })
    const second = await anIntervention(programme, { title: 'Taalhuis', executionId, carriedFromId: first.id })
    const [a, b] = [await anElement(bureau, given, 'Cursus', 'effort', { interventionId: first.id }), await anElement(bureau, given, 'Minder schulden')]
    await anArrow(bureau, given, a, b, { confidence: 'low' })
    await nextCycle(programmeId)
    expect(expectOk(await getTheory.as(bureau, { programmeId }))).toMatchObject({ theory: null, cycles: [1], cycle: 2 })
    expectOk(await startTheory.as(bureau, { programmeId, from: 'carried' }))
    const { theory } = expectOk(await getTheory.as(bureau, { programmeId }))
    expect(theory).toMatchObject({ cycle: 2, elements: [{ title: 'Cursus', carriedFromId: a, interventionId: second.id }, { title: 'Minder schulden' }], arrows: [{ confidence: 'low' }] })
    const carried = theory?.elements[0]
    expectOk(await editElement.as(bureau, { programmeId, elementId: carried?.id, version: 1, kind: 'effort', title: 'Cursus geld' }))
    await anElement(bureau, { programmeId, theoryId: theory?.id ?? '' }, 'Nieuw')
    const { comparison } = expectOk(await compareTheories.as(bureau, { programmeId, older: 1, newer: 2 }))
    expect(comparison.elements).toMatchObject({ added: [{ title: 'Nieuw' }], gone: [], changed: [{ before: { title: 'Cursus' }, after: { title: 'Cursus geld' }, fields: ['title'] }] })
    expect(comparison.arrows).toEqual({ added: [], gone: [], changed: [] })
    expect(await compareTheories.as(bureau, { programmeId, older: 1, newer: 9 })).toEqual(notFound())
    expect(await compareTheories.as(await aStranger(), { programmeId, older: 1, newer: 2 })).toEqual(notFound())
    // The old one is read as it was.
    expect(expectOk(await getTheory.as(bureau, { programmeId, cycle: 1 })).theory?.elements[0]).toMatchObject({ title: 'Cursus' })
  })
})

describe('what is on record', () => {
  const facts = (programme: { id: string; municipalityId: string }) => tenantTransaction(programme.municipalityId, (db) => loadTheoryFacts(db, programme.id))
  it('is told in sentences with counts', async () => {
    const given = await aTheory()
    const [a, b] = [await anElement(given.bureau, given, 'Cursus', 'effort'), await anElement(given.bureau, given, 'Minder schulden')]
    await anElement(given.bureau, given, 'Los', 'effort')
    await anArrow(given.bureau, given, a, b)
    const told = await facts(given.programme)
    expect(told.filter(({ sectionId }) => sectionId === '5.2').map(({ words }) => words)).toEqual([
      'De verandertheorie van cyclus 1 telt 3 elementen en 1 pijl.', '2 elementen zijn nog niet verbonden.', 'Bij 1 van de 1 pijl is nog niet gezegd hoe zeker die is.',
    ])
    expect(told.filter(({ sectionId }) => sectionId === '6.3').map(({ words }) => words)).toEqual([
      '2 elementen zijn nog niet verbonden.', '2 van de 2 inspanningen uit de verandertheorie horen nog bij geen interventie.', '1 van de 1 outcome heeft nog geen indicator.',
    ])
  })
  it('says so when there is none', async () => {
    expect(await facts(await aProgramme())).toMatchObject([{ words: 'Er is nog geen verandertheorie voor deze cyclus.' }])
  })
})
