import { describe, expect, it } from 'vitest'
import { currentDefinition } from '@/lib/process/definitions'
import { nextStep } from '@/lib/process/phases'
import { phaseAfterSealing } from './phase-effect'

const go = nextStep(currentDefinition, 'orientation', 'go')
const notYet = nextStep(currentDefinition, 'orientation', 'not_yet')

describe('what sealing does to the phase', () => {
  it('closes it when the decision ends it, whatever it was', () => {
    expect(phaseAfterSealing({ now: 'active', step: go, corrected: null })).toBe('closed')
    expect(phaseAfterSealing({ now: 'not_started', step: go, corrected: null })).toBe('closed')
    expect(phaseAfterSealing({ now: 'closed', step: go, corrected: null })).toBeNull()
  })
  it('lets it run after "not yet"', () => expect(phaseAfterSealing({ now: 'active', step: notYet, corrected: null })).toBeNull())
  it('follows a correction that comes to something else', () => {
    expect(phaseAfterSealing({ now: 'closed', step: notYet, corrected: go })).toBe('active')
    expect(phaseAfterSealing({ now: 'active', step: go, corrected: notYet })).toBe('closed')
  })
  it('stays after a correction that comes to the same, also when it was reopened since', () =>
    expect(phaseAfterSealing({ now: 'active', step: go, corrected: go })).toBeNull())
})
