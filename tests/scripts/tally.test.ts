import { describe, expect, it } from 'vitest'
import { playwrightTally, vitestTally } from '../../scripts/testing/tally.mjs'

describe('the count of npm test', () => {
  it('counts tests, and a file that cannot be loaded as one failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ]
    expect(vitestTally({ testResults })).toEqual({ passed: 2, failed: 2, skipped: 1 })
  })

  it('counts an end-to-end test that only passed the second time as a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(playwrightTally({ stats, errors: [] })).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it('counts an end-to-end run that could not start as a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(playwrightTally({ stats, errors: [{ message: 'no server' }] }).failed).toBe(1)
  })
})
