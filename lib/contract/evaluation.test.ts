import { describe, expect, it } from 'vitest'
import { plusMonths } from '@/lib/platform/day'
import { evaluationState, isUsualTerm } from './evaluation'

describe('evaluating a contract', () => {
  it.each([
    [null, null, 'none'], [null, '2024-01-01', 'done'], ['2026-11-20', null, 'late'], ['2026-11-21', null, 'due'],
    ['2027-05-21', null, 'due'], ['2027-05-22', null, 'planned'], ['2030-01-01', '2026-10-01', 'planned'],
  ] as const)('on %s, last done on %s: %s', (evaluateOn, evaluatedOn, state) => {
    expect(evaluationState({ evaluateOn, evaluatedOn }, '2026-11-21')).toBe(state)
  })
  it.each([['2026-12-31', false], ['2027-01-01', true], ['2028-01-01', true], ['2028-01-02', false]])('by %s is usual: %s', (evaluateOn, usual) => {
    expect(isUsualTerm('2024-01-01', evaluateOn)).toBe(usual)
  })
  it('stays within the month', () => {
    expect([plusMonths('2024-08-31', 6), plusMonths('2023-08-31', 6), plusMonths('2024-02-29', 36)]).toEqual(['2025-02-28', '2024-02-29', '2027-02-28'])
  })
})
