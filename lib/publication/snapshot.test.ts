import { describe, expect, it } from 'vitest'
import { currentDefinition } from '@/lib/process/definitions'
import { composeSnapshot, missingForPublishing, snapshotSchema } from './snapshot'

const text = {
  now: 'Nu', promised: '', joinIn: '', next: [{ what: 'Feest', when: 'mei', internal: 'niet zeggen' }],
  contactName: 'Noor', contactPhone: '010', contactEmail: '', contactPlace: '',
}
const decision = { phase: 'orientation', title: '', outcome: 'go', decidedOn: '2024-03-12', text: 'Omdat het nodig is.' } as const
const source = {
  municipality: 'Lindewaard',
  programme: { name: 'De Kolk', motto: 'Samen', startYear: 2019, horizonYears: 20, cycle: 2 },
  phases: [{ phase: 'execution', cycle: 2, status: 'active' }, { phase: 'orientation', cycle: 1, status: 'closed' }, { phase: 'startup', cycle: 1, status: 'closed' }] as const,
  text, decisions: [decision, { ...decision, decidedOn: '2025-01-01' }, { ...decision, text: '  ' }], updatedOn: '2026-11-21',
}

describe('the snapshot', () => {
  const snapshot = composeSnapshot(currentDefinition, source)

  it('is exactly what its schema knows', () => {
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot)
    expect(JSON.stringify(snapshot)).not.toContain('niet zeggen')
  })
  it('tells only decisions that have words for residents, newest first', () => {
    expect(snapshot.decisions.map(({ decidedOn }) => decidedOn)).toEqual(['2025-01-01', '2024-03-12'])
  })
  it('speaks of phases and their decisions as people in the street would', () => {
    expect(snapshot.phases.map(({ title }) => title)).toEqual(['Uitzoeken wat er speelt', 'Afspreken wie wat doet', 'Plannen maken', 'Aan het werk', 'Terugkijken'])
    expect(snapshot.decisions[0]).toMatchObject({ title: 'Komt er een lange aanpak voor de wijk?', outcome: 'Ja' })
    const own = composeSnapshot(currentDefinition, { ...source, decisions: [{ ...decision, phase: null, title: 'Licht op het plein', outcome: 'go_with_conditions' }] })
    expect(own.decisions).toMatchObject([{ title: 'Licht op het plein', outcome: 'Aangenomen met voorwaarden' }])
  })
  it('tells the phases of this cycle, and the choice for the approach from the first', () => {
    expect(snapshot.phases.map(({ status }) => status)).toEqual(['closed', 'not_started', 'not_started', 'active', 'not_started'])
  })
})

describe('the contract', () => {
  const contract = { kindName: 'pact', title: 'Pact', signedOn: '2021-03-12', text: 'Wij beloven.', parties: ['De Dijk'], version: 4 }

  it('is told when the bureau tells it, and nothing else that is known of it', () => {
    const snapshot = composeSnapshot(currentDefinition, { ...source, contract })
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot)
    expect(snapshot.contract).toEqual({ kindName: 'pact', title: 'Pact', signedOn: '2021-03-12', text: 'Wij beloven.', parties: ['De Dijk'] })
  })
  it('is absent otherwise, as in pages published before it could be told', () => {
    expect(Object.keys(composeSnapshot(currentDefinition, source))).not.toContain('contract')
    expect(Object.keys(composeSnapshot(currentDefinition, { ...source, contract: null }))).not.toContain('contract')
  })
})

describe('the course', () => {
  const course = {
    vision: 'Minder zorgen.', goals: [{ title: 'Rust', text: 'Minder schulden.', ambition: true, problem: 'niet zeggen' }],
    work: [{ title: 'Taalhuis', text: 'Taalles.', places: ['De Spil'], who: 'School', begun: true, weighing: 'niet zeggen' }],
  }

  it('is told in its own words, and nothing else that is known of it', () => {
    const snapshot = composeSnapshot(currentDefinition, { ...source, course })
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot)
    expect(snapshot.course).toMatchObject({ vision: 'Minder zorgen.', goals: [{ title: 'Rust' }], work: [{ who: 'School' }] })
    expect(JSON.stringify(snapshot)).not.toContain('niet zeggen')
  })
  it('is absent otherwise', () => {
    expect(Object.keys(composeSnapshot(currentDefinition, { ...source, course: null }))).not.toContain('course')
  })
})

it('tells what leads to what without what is only for the team', () => {
  const theory = {
    elements: [{ id: 'e1', kind: 'effort', title: 'Taalles', note: 'niet zeggen' }, { id: 'e2', kind: 'outcome', title: 'Lezen' }],
    arrows: [{ id: 'p1', fromId: 'e1', toId: 'e2', confidence: null, evidence: false, assumption: 'niet zeggen' }],
  } as const
  const snapshot = composeSnapshot(currentDefinition, { ...source, theory: { elements: [...theory.elements], arrows: [...theory.arrows] } })
  expect(snapshotSchema.parse(snapshot)).toEqual(snapshot)
  expect(snapshot.theory?.elements.map(({ title }) => title)).toEqual(['Taalles', 'Lezen'])
  expect(JSON.stringify(snapshot)).not.toContain('niet zeggen')
})

it('can be published with a text and someone to reach', () => {
  expect(missingForPublishing(text)).toEqual({})
  expect(Object.keys(missingForPublishing({ ...text, now: ' ', contactPhone: '' }))).toEqual(['now', 'contactName'])
})
