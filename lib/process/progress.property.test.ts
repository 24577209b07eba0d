import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentDefinition } from './definitions'
import type { AnswerFact } from './facts'
import { allPoints } from './lookup'
import { programmeProgress, type ProgressCounts, type ProgrammeProgress } from './progress'

const pointIds = allPoints(currentDefinition).map(({ point }) => point.id)
const organisations = ['a', 'b', 'c']

/** Anything a database or an import might hold, incomplete answers and unknown points included. */
const anyFact: fc.Arbitrary<AnswerFact> = fc.record({
  pointId: fc.oneof({ weight: 9, arbitrary: fc.constantFrom<string>(...pointIds) }, fc.string()),
  cycle: fc.integer({ min: 1, max: 3 }),
  organisationId: fc.constantFrom(null, null, ...organisations, 'left'),
  state: fc.constantFrom('answered', 'answered', 'skipped', 'not_applicable', null),
  judgement: fc.constantFrom('yes', 'partly', 'no', null, undefined),
  explanation: fc.constantFrom('Omdat het zo is.', '', null),
  reason: fc.constantFrom('Te vroeg.', ' ', null),
  by: fc.constantFrom('Noor', 'Sam', ''),
  at: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
})

const anyFacts = fc.array(anyFact, { maxLength: 120 })
const anyContext = fc.record({
  cycle: fc.integer({ min: 1, max: 3 }),
  organisationIds: fc.subarray(organisations),
  noGoConsidered: fc.boolean(),
})

const addsUp = (counts: ProgressCounts): boolean =>
  counts.answered + counts.skipped + counts.notApplicable + counts.open === counts.total &&
  counts.discussed === counts.total - counts.open &&
  counts.partlyOpen <= counts.open

const every = (progress: ProgrammeProgress) => progress.phases.flatMap((phase) => phase.sections)

describe('progress, whatever the facts', () => {
  it('always answers, and the counts add up at every level', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        const progress = programmeProgress(currentDefinition, facts, context)
        expect(progress.counts.total).toBe(context.noGoConsidered ? 97 : 95)
        for (const level of [progress, ...progress.phases, ...every(progress)]) expect(addsUp(level.counts)).toBe(true)
        const sum = every(progress).reduce((total, section) => total + section.counts.discussed, 0)
        expect(progress.counts.discussed).toBe(sum)
      }),
    )
  })

  it('never falls by adding an answer, and grows by exactly one for an open point', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, fc.constantFrom(...pointIds), (facts, context, pointId) => {
        const at = new Date('2041-01-01')
        const added = { pointId, cycle: context.cycle, organisationId: null, by: 'Noor', at } as const
        const answer: AnswerFact = { ...added, state: 'answered', judgement: 'no', explanation: 'Nog niet.' }
        const before = programmeProgress(currentDefinition, facts, context)
        const after = programmeProgress(currentDefinition, [...facts, answer], context)
        const entry = every(before).flatMap((section) => section.points).find((point) => point.point.id === pointId)
        const gain = entry?.applies && !entry.discussed ? 1 : 0
        expect(after.counts.discussed).toBe(before.counts.discussed + gain)
      }),
    )
  })

  it('never falls by an answer that arrives late with an old date', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, anyFact, (facts, context, extra) => {
        fc.pre(extra.state !== null)
        const before = programmeProgress(currentDefinition, facts, context).counts.discussed
        const after = programmeProgress(currentDefinition, [...facts, extra], context).counts.discussed
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('does not depend on the order of the facts', () => {
    const shuffled = anyFacts.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    )
    fc.assert(
      fc.property(shuffled, anyContext, ([facts, mixed], context) => {
        expect(programmeProgress(currentDefinition, mixed, context)).toEqual(
          programmeProgress(currentDefinition, facts, context),
        )
      }),
    )
  })

  it('does not listen to other cycles', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        const own = facts.filter((fact) => fact.cycle === context.cycle)
        expect(programmeProgress(currentDefinition, facts, context)).toEqual(
          programmeProgress(currentDefinition, own, context),
        )
      }),
    )
  })

  it('keeps organisations apart: what they say changes neither the agreed answer nor the count', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        const withAll = programmeProgress(currentDefinition, facts, context)
        const agreedOnly = programmeProgress(
          currentDefinition,
          facts.filter((fact) => fact.organisationId === null),
          context,
        )
        expect(withAll.counts.discussed).toBe(agreedOnly.counts.discussed)
        for (const entry of every(withAll).flatMap((section) => section.points)) {
          const members = entry.spread.filter((answer) => answer.inAlliance).map((answer) => answer.organisationId)
          const asked = entry.point.answeredBy === 'organisation' ? context.organisationIds : []
          expect(members).toEqual(asked)
          for (const { fact, organisationId } of entry.spread) {
            if (fact) expect(facts).toContain(fact)
            if (fact) expect(fact.organisationId).toBe(organisationId)
          }
        }
      }),
    )
  })
})
