import { describe, expect, it } from 'vitest'
import { isWorthNoting, nextVisit } from './visit'

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`)

describe('nextVisit', () => {
  it('has nothing before the first visit', () => {
    expect(nextVisit(null, at('09:00'))).toEqual({ seenAt: at('09:00'), previousAt: null })
  })

  it('keeps "new since" while somebody is looking', () => {
    const running = { seenAt: at('09:00'), previousAt: at('08:00') }
    expect(nextVisit(running, at('09:30'))).toEqual({ seenAt: at('09:30'), previousAt: at('08:00') })
  })

  it('moves it up after more than half an hour away', () => {
    const running = { seenAt: at('09:00'), previousAt: at('08:00') }
    expect(nextVisit(running, at('09:31'))).toEqual({ seenAt: at('09:31'), previousAt: at('09:00') })
  })
})

it('writes at most once a minute', () => {
  expect(isWorthNoting(null, at('09:00'))).toBe(true)
  expect(isWorthNoting({ seenAt: at('09:00'), previousAt: null }, new Date('2026-03-02T09:00:59Z'))).toBe(false)
  expect(isWorthNoting({ seenAt: at('09:00'), previousAt: null }, at('09:01'))).toBe(true)
})
