import { expect, it } from 'vitest'
import { goalConsequences, moneyConsequences } from './consequences'

const one = (id: string, outcome: 'continue' | 'stop' | 'open' | null, ...goalIds: string[]) =>
  ({ id, title: `Titel ${id}`, outcome, contributions: goalIds.map((goalId) => ({ goalId })) })
const interventions = [one('a', 'continue', 'g1'), one('b', 'stop', 'g1', 'g2'), one('c', 'open', 'g3'), one('d', 'stop', 'g3'), one('e', null, 'g4')]

it('tells per goal what goes on, what ends, and where nothing is left', () => {
  const goals = ['g1', 'g2', 'g3', 'g4', 'g5'].map((id) => ({ id, title: id }))
  expect(goalConsequences(goals, interventions)).toEqual([
    { id: 'g1', title: 'g1', on: ['Titel a'], ending: ['Titel b'], open: 0, left: false },
    { id: 'g2', title: 'g2', on: [], ending: ['Titel b'], open: 0, left: true },
    // Nobody chose for all of them yet: nothing is lost so far.
    { id: 'g3', title: 'g3', on: [], ending: ['Titel d'], open: 1, left: false },
  ])
})

it('adds up the years ahead to the cent, and leaves the past and what ended before alone', () => {
  const line = (interventionId: string, year: number, amountCents: bigint) => ({ interventionId, year, amountCents })
  const costs = [line('a', 2026, 1n), line('a', 2027, 10n), line('b', 2027, 20n), line('d', 2027, 5n), line('e', 2028, 100n), line('c', 2029, 7n), line('a', 2030, 3n)]
  expect(moneyConsequences(interventions, { costs, coverages: [line('b', 2027, 12n), line('a', 2027, 9n)], from: 2027 })).toEqual([
    { year: 2027, onCents: 10n, onCoveredCents: 9n, endingCents: 25n, endingCoveredCents: 12n },
    { year: 2030, onCents: 3n, onCoveredCents: 0n, endingCents: 0n, endingCoveredCents: 0n },
  ])
})
