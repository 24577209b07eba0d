import { expect, it } from 'vitest'
import { gaps, missing, onBoard } from './stakeholder-gaps'
import type { LifeField } from '@/lib/process/life-fields'
import type { Willingness } from './stakeholder-labels'

const today = '2026-01-01'
const party = (fields: LifeField[], necessary: boolean, willingness: Willingness = 'unknown', periods: { joinedOn: string; leftOn: string | null }[] | null = null) =>
  ({ fields, necessary, willingness, periods })

it('is on board as a partner today or when it is willing', () => {
  expect(onBoard(party([], true, 'hesitant', [{ joinedOn: '2020-01-01', leftOn: null }]), today)).toBe(true)
  expect(onBoard(party([], true, 'hesitant', []), today), 'a partner of whom no day was noted').toBe(true)
  expect(onBoard(party([], true, 'hesitant', [{ joinedOn: '2020-01-01', leftOn: '2025-12-31' }]), today)).toBe(false)
  expect(onBoard(party([], true, 'willing'), today)).toBe(true)
  expect(onBoard(party([], true, 'unwilling'), today)).toBe(false)
})

it('finds the problem fields without somebody necessary on board', () => {
  const insurer = party(['health'], true, 'hesitant')
  const doctor = party(['health'], false, 'willing', [])
  const school = party(['education', 'youth'], true, 'willing')
  expect(gaps(['health', 'education', 'safety'], [insurer, doctor, school], today)).toEqual([
    { field: 'health', candidates: [insurer, doctor] }, { field: 'safety', candidates: [] },
  ])
  expect(gaps([], [insurer], today)).toEqual([])
  expect(missing([insurer, doctor, school], today)).toEqual([insurer])
})
