import { describe, expect, it } from 'vitest'
import { barOn, placeOn, timelineSpan, yearStarts } from './timeline-rules'

const term = { startsOn: '2024-03-01', endsOn: '2027-12-31' }
const planned = (startsOn: string | null, endsOn: string | null, milestones: { dueOn: string }[] = []) => ({ startsOn, endsOn, milestones })

describe('the timeline', () => {
  it('holds whole years, and everything planned in them', () => {
    expect(timelineSpan(term, [])).toEqual({ from: '2024-01-01', until: '2027-12-31' })
    const span = timelineSpan(term, [planned('2022-05-01', null, [{ dueOn: '2029-01-01' }])])
    expect(span).toEqual({ from: '2022-01-01', until: '2029-12-31' })
    expect(yearStarts(span)).toHaveLength(8)
  })
  it('places a day, and never outside the picture', () => {
    const span = { from: '2024-01-01', until: '2027-12-31' }
    expect([placeOn(span, '2024-01-01'), placeOn(span, '2026-01-01'), placeOn(span, '2030-01-01'), placeOn(span, '2020-01-01')]).toEqual([0, 50.03, 100, 0])
  })
  it('draws a bar to its end, to that of the programme when it has none, and none without a beginning', () => {
    const span = timelineSpan(term, [])
    expect(barOn(span, planned('2024-01-01', '2026-01-01'), term)).toMatchObject({ x: 0, width: 50.03, open: false })
    expect(barOn(span, planned('2024-01-01', null), term)).toMatchObject({ x: 0, open: true })
    expect(barOn(span, planned('2027-12-31', '2027-12-31'), term)?.width).toBe(0.5)
    expect(barOn(span, planned(null, '2026-01-01'), term)).toBeNull()
  })
})
