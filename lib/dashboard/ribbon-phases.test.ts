import { describe, expect, it } from 'vitest'
import type { DecisionSummary } from '@/lib/decisions/summary'
import type { PhaseStatus } from '@/lib/process/phases'
import type { DecisionOutcome, PhaseCode } from '@/lib/process/types'
import { stoppedBefore } from './ribbon-phases'

const decided = (code: PhaseCode, outcome: DecisionOutcome): DecisionSummary => ({
  id: 'd', number: 1, title: 'Go of no-go', phase: { code, slug: 'orienteren', title: 'Oriënteren' }, cycle: 1, outcome, table: null, amountCents: null, open: true, closedGround: '',
  outcomeLabel: 'No-go', decidedOn: new Date(0), reviewOn: null, corrects: null, correctedBy: null, conditions: { total: 0, met: 0 },
})

describe('stoppedBefore', () => {
  const notices = (code: PhaseCode, outcome: DecisionOutcome, status: PhaseStatus = 'closed') =>
    stoppedBefore([decided(code, outcome)], [{ phase: code, cycle: 1, status }], 'recalibration', 1)

  it('says that the board said no, as long as that stands', () => {
    expect(notices('orientation', 'no_go')).toEqual([
      'Bij Oriënteren is besloten: no-go (besluit 1). Begin deze fase alleen als het bestuur daarop terugkomt.',
    ])
    expect(notices('orientation', 'no_go', 'active')).toEqual([])
    expect(notices('orientation', 'go')).toEqual([])
    expect(notices('execution', 'no_go')).toEqual([])
  })
})
