import { describe, expect, it } from 'vitest'
import { isLive, needsTouch, sessionEnd } from './session-rule'

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`)
const times = (created: string, seen: string) => ({ createdAt: at(created), lastSeenAt: at(seen) })

describe('a session', () => {
  it('ends after half an hour of nothing', () => {
    expect(sessionEnd(times('08:00', '09:00'))).toEqual(at('09:30'))
    expect(isLive(times('08:00', '09:00'), at('09:29'))).toBe(true)
    expect(isLive(times('08:00', '09:00'), at('09:30'))).toBe(false)
  })
  it('ends after twelve hours, however busy', () => {
    expect(sessionEnd(times('08:00', '19:55'))).toEqual(at('20:00'))
    expect(isLive(times('08:00', '20:00'), at('20:00'))).toBe(false)
  })
  it('writes down being active at most once a minute', () => {
    expect(needsTouch(times('08:00', '09:00'), new Date(at('09:00').getTime() + 59_999))).toBe(false)
    expect(needsTouch(times('08:00', '09:00'), at('09:01'))).toBe(true)
  })
})
