import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternativeEfforts, emptyContent, votes, type DecisionContent } from './content'
import { belonging, checkDecision, checkSubmission, oddities, voteTotals } from './decide'
import { outcomes } from './schema'

const moment = { today: '2026-06-01', programmeStartsOn: '2024-01-01' }
const check = (content: DecisionContent) => checkDecision(content, moment)

const attendees = [{ name: 'A. de Boer', onBehalfOf: 'Gemeente', vote: 'for' as const }]
const go: DecisionContent = {
  ...emptyContent, outcome: 'go', motivation: 'Gewone inzet is niet genoeg.', decidedOn: '2026-05-01', attendees,
}
const conditional: DecisionContent = {
  ...go, outcome: 'go_with_conditions', conditions: [{ text: 'Geld tot 2030', owner: 'Wethouder', dueOn: '2026-05-01' }],
}
const notYet: DecisionContent = { ...go, outcome: 'not_yet', reviewOn: '2026-12-01' }
const noGo: DecisionContent = {
  ...notYet, outcome: 'no_go', alternativeEfforts: ['social_management'], alternativeEffort: 'Twee extra huismeesters.',
  pulseIndicators: 'Meldingen overlast', pulseOwner: 'Gebiedsmanager',
}

describe('what a decision needs before it may be sealed', () => {
  it.each([go, conditional, notYet, noGo])('lets a whole one pass: $outcome', (content) => expect(check(content)).toEqual({}))

  it('says everything that is missing at once', () =>
    expect(Object.keys(check(emptyContent))).toEqual(['outcome', 'decidedOn', 'motivation', 'attendees']))

  it.each<[string, Partial<DecisionContent>]>([
    ['decidedOn', { decidedOn: '2026-06-02' }],
    ['decidedOn', { decidedOn: '2023-12-31' }],
    ['motivation', { motivation: '  ' }],
    ['attendees', { attendees: [{ name: 'A', onBehalfOf: 'B', vote: 'none' }] }],
    ['attendees.0.name', { attendees: [{ name: '', onBehalfOf: 'B', vote: 'for' }] }],
    ['attendees.0.onBehalfOf', { attendees: [{ name: 'A', onBehalfOf: ' ', vote: 'for' }] }],
    ['attendees.1.vote', { attendees: [...attendees, { name: 'A', onBehalfOf: 'B', vote: null }] }],
  ])('names %s for every outcome', (field, wrong) => {
    for (const content of [go, conditional, notYet, noGo]) expect(check({ ...content, ...wrong })).toHaveProperty([field])
  })

  it.each<[string, DecisionContent]>([
    ['conditions', { ...conditional, conditions: [] }],
    ['conditions.0.text', { ...conditional, conditions: [{ text: '', owner: 'A', dueOn: '2026-12-01' }] }],
    ['conditions.0.owner', { ...conditional, conditions: [{ text: 'A', owner: '', dueOn: '2026-12-01' }] }],
    ['conditions.0.dueOn', { ...conditional, conditions: [{ text: 'A', owner: 'B', dueOn: null }] }],
    ['conditions.0.dueOn', { ...conditional, conditions: [{ text: 'A', owner: 'B', dueOn: '2026-04-30' }] }],
    ['reviewOn', { ...notYet, reviewOn: null }],
    ['reviewOn', { ...notYet, reviewOn: '2026-05-01' }],
    ['reviewOn', { ...noGo, reviewOn: null }],
    ['alternativeEfforts', { ...noGo, alternativeEfforts: [] }],
    ['alternativeEffort', { ...noGo, alternativeEffort: '' }],
    ['pulseIndicators', { ...noGo, pulseIndicators: '' }],
    ['pulseOwner', { ...noGo, pulseOwner: '' }],
  ])('names only %s when that is what its outcome lacks', (field, content) =>
    expect(Object.keys(check(content))).toEqual([field]))

  it('may be decided today and on the day the programme starts', () => {
    expect(check({ ...go, decidedOn: moment.today })).toEqual({})
    expect(check({ ...go, decidedOn: moment.programmeStartsOn })).toEqual({})
  })
})

const day = fc.option(fc.constantFrom('2023-01-01', '2024-06-01', '2026-05-01', '2026-06-01', '2027-01-01'))
const words = fc.constantFrom('', ' ', 'Tekst')
const anyContent: fc.Arbitrary<DecisionContent> = fc.record({
  outcome: fc.option(fc.constantFrom(...outcomes)), advice: words, motivation: words, decidedOn: day, reviewOn: day,
  attendees: fc.array(fc.record({ name: words, onBehalfOf: words, vote: fc.option(fc.constantFrom(...votes)) }), { maxLength: 4 }),
  conditions: fc.array(fc.record({ text: words, owner: words, dueOn: day }), { maxLength: 3 }),
  alternativeEfforts: fc.subarray([...alternativeEfforts]), alternativeEffort: words, pulseIndicators: words, pulseOwner: words,
})
const fields = Object.keys(emptyContent) as (keyof DecisionContent)[]
/** Whole decisions with a few fields thrown about, so that many come close to being sealable and some are. */
const nearlyWhole = fc
  .tuple(fc.constantFrom(go, conditional, notYet, noGo), anyContent, fc.subarray(fields, { maxLength: 3 }))
  .map(([whole, other, changed]) => ({ ...whole, ...Object.fromEntries(changed.map((field) => [field, other[field]])) }))
const filled = (...texts: string[]) => texts.every((text) => text.trim() !== '')
const sealable = (content: DecisionContent) => Object.keys(check(content)).length === 0

describe('whatever is written', () => {
  it('is never sealable without all that its outcome asks', () => {
    fc.assert(
      fc.property(nearlyWhole, (content) => {
        fc.pre(sealable(content))
        const { decidedOn, reviewOn, outcome } = content
        expect(decidedOn && decidedOn <= moment.today && decidedOn >= moment.programmeStartsOn).toBe(true)
        expect(filled(content.motivation)).toBe(true)
        expect(content.attendees.some(({ vote }) => vote !== 'none')).toBe(true)
        for (const { name, onBehalfOf, vote } of content.attendees) expect(filled(name, onBehalfOf) && vote !== null).toBe(true)
        if (outcome === 'go_with_conditions') {
          expect(content.conditions.length).toBeGreaterThan(0)
          for (const { text, owner, dueOn } of content.conditions) expect(filled(text, owner) && dueOn !== null && dueOn >= String(decidedOn)).toBe(true)
        }
        if (outcome === 'not_yet' || outcome === 'no_go') expect(reviewOn !== null && reviewOn > String(decidedOn)).toBe(true)
        if (outcome === 'no_go')
          expect(filled(content.alternativeEffort, content.pulseIndicators, content.pulseOwner) && content.alternativeEfforts.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is judged on what belongs to its outcome only', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(check(belonging(content))).toEqual(check(content))
      }),
    )
  })

  it('keeps only what belongs, and doing so twice changes nothing', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const kept = belonging(content)
        expect(belonging(kept)).toEqual(kept)
        if (content.outcome === 'go') expect(kept).toMatchObject({ conditions: [], reviewOn: null, alternativeEfforts: [], pulseOwner: '' })
      }),
    )
  })

  it('counts every vote once', () => {
    fc.assert(
      fc.property(anyContent, ({ attendees: present }) => {
        const totals = voteTotals(present)
        const voted = present.filter(({ vote }) => vote !== null && vote !== 'none').length
        expect(totals.for + totals.against + totals.abstained).toBe(voted)
      }),
    )
  })
})

describe('before the board is asked', () => {
  it('there is an advice', () => {
    expect(checkSubmission(go)).toHaveProperty('advice')
    expect(checkSubmission({ ...go, advice: 'Begin.' })).toEqual({})
  })

  it('a go without a majority is pointed out, not refused', () => {
    const against = { ...go, attendees: [...attendees, { name: 'B', onBehalfOf: 'C', vote: 'against' as const }] }
    expect(oddities(against)).toHaveLength(1)
    expect(oddities(go)).toEqual([])
    expect(oddities({ ...against, outcome: 'not_yet' })).toEqual([])
    expect(check(against)).toEqual({})
  })
})
