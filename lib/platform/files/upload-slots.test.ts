import { describe, expect, it } from 'vitest'
import { slots } from './upload-slots'

/** Work that lasts until it is told to end, and counts how many go on at once. */
function workshop() {
  const ends: (() => void)[] = []
  const seen = { now: 0, most: 0 }
  const work = async () => {
    seen.now++
    seen.most = Math.max(seen.most, seen.now)
    await new Promise<void>((resolve) => ends.push(resolve))
    seen.now--
    return 'done' as const
  }
  const endOne = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { seen, work, endOne }
}
const limits = { inAll: 2, perPerson: 2, longestLine: 50, patienceMs: 5_000 }

describe('slots', () => {
  it('lets fifty through, two at a time', async () => {
    const { seen, work, endOne } = workshop()
    const inSlot = slots(limits)
    const all = Promise.all(Array.from({ length: 50 }, (_, n) => inSlot(`persoon-${n}`, work)))
    for (let n = 0; n < 50; n++) await endOne()
    expect(await all).toEqual(Array.from({ length: 50 }, () => 'done'))
    expect(seen).toEqual({ now: 0, most: 2 })
  })

  it('keeps a place for others, however much one person brings', async () => {
    const { seen, work, endOne } = workshop()
    const inSlot = slots({ ...limits, perPerson: 1 })
    const mine = [inSlot('ik', work), inSlot('ik', work)]
    const other = inSlot('ander', work)
    expect(seen.now).toBe(2)
    for (let n = 0; n < 3; n++) await endOne()
    expect(await Promise.all([...mine, other])).toEqual(['done', 'done', 'done'])
  })

  it('says that it is busy when the line is too long, or takes too long', async () => {
    const { work, endOne } = workshop()
    const inSlot = slots({ inAll: 1, perPerson: 1, longestLine: 1, patienceMs: 10 })
    const first = inSlot('een', work)
    const second = inSlot('twee', work)
    expect(await inSlot('drie', work)).toBe('busy')
    expect(await second).toBe('busy')
    await endOne()
    expect(await first).toBe('done')
  })

  it('gives the place free when the work fails', async () => {
    const inSlot = slots({ inAll: 1, perPerson: 1, longestLine: 0, patienceMs: 10 })
    await expect(inSlot('een', () => Promise.reject(new Error('kapot')))).rejects.toThrow('kapot')
    expect(await inSlot('een', () => Promise.resolve('goed'))).toBe('goed')
  })
})
