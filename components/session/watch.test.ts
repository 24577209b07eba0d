import { describe, expect, it } from 'vitest'
import { judge, type Watch } from './watch'

const quiet: Watch = { kind: 'quiet', askAt: 0 }
const warning: Watch = { kind: 'warning', askAt: 0, minutes: 2, last: false }

describe('watching over a session', () => {
  it('is quiet until two minutes before the end', () => {
    expect(judge(1800, 0, quiet)).toEqual({ kind: 'quiet', askAt: 1_680_000 })
    expect(judge(120, 0, quiet)).toEqual({ kind: 'warning', askAt: 120_000, minutes: 2, last: false })
  })
  it('goes quiet again when somebody stays, here or in another tab', () => {
    expect(judge(1800, 5, warning)).toMatchObject({ kind: 'quiet' })
  })
  it('knows that the twelve hours are over when staying does not help', () => {
    const last = judge(90, 0, warning, true)
    expect(last).toMatchObject({ kind: 'warning', last: true })
    expect(judge(60, 0, last)).toMatchObject({ last: true, minutes: 1 })
  })
  it('says that it ended, and notices a new session', () => {
    expect(judge(0, 0, warning)).toEqual({ kind: 'ended', askAt: 30_000 })
    expect(judge(1800, 0, { kind: 'ended', askAt: 0 })).toMatchObject({ kind: 'quiet' })
  })
  it('does not cry wolf when the network is away', () => {
    expect(judge(null, 1000, quiet)).toEqual({ kind: 'quiet', askAt: 31_000 })
    expect(judge(null, 1000, warning)).toMatchObject({ kind: 'warning', askAt: 31_000 })
  })
})
