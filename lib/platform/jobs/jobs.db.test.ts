import { describe, expect, it } from 'vitest'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { aMunicipality } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { enqueue } from './enqueue'
import { GiveUp, Unreachable, type JobHandlers } from './job'
import { leaseMs, mostAttempts } from './retry-rules'
import type { Rests } from './rests'
import { runNextJob } from './run-job'
import { seedRecurring } from './seed-recurring'
import { startWorker } from './worker'

useDatabase()

const now = new Date('2026-03-02T09:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
let serial = 0

async function aJob(kind: string, extra: { runAt?: Date; key?: string } = {}) {
  const { id: municipalityId } = await aMunicipality()
  const key = extra.key ?? `${kind}:${++serial}`
  await tenantTransaction(municipalityId, (db) => enqueue(db, [{ municipalityId, kind, key, payload: { n: serial }, runAt: extra.runAt ?? now }]))
  return { municipalityId, key }
}
const jobOf = (key: string) => systemTransaction((db) => db.job.findUniqueOrThrow({ where: { key } }))
const drain = async (handlers: JobHandlers, at = now) => {
  let done = 0
  while (await runNextJob(handlers, () => at)) done++
  return done
}

describe('a job', () => {
  it('is left in the transaction of the change, or not at all', async () => {
    const { id: municipalityId } = await aMunicipality()
    const job = { municipalityId, kind: 'half', key: 'half', payload: {}, runAt: now }
    await expect(tenantTransaction(municipalityId, async (db) => {
      await enqueue(db, [job])
      throw new Error('the change failed')
    })).rejects.toThrow()
    expect(await drain({ half: { run: () => Promise.resolve() } })).toBe(0)
  })

  it('is done once, also when it is asked for twice and many look at the same time', async () => {
    const { municipalityId, key } = await aJob('once')
    await tenantTransaction(municipalityId, (db) => enqueue(db, [{ municipalityId, kind: 'once', key, payload: {}, runAt: now }]))
    for (let n = 0; n < 11; n++) await aJob('once')
    const seen: string[] = []
    const handlers = { once: { run: ({ id }: { id: string }) => void seen.push(id) as unknown as Promise<void> } }
    const counts = await Promise.all(Array.from({ length: 4 }, () => drain(handlers)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12)
    expect(new Set(seen).size).toBe(12)
    expect(await jobOf(key)).toMatchObject({ doneAt: now, attempts: 1, lockedUntil: null })
  })

  it('rests with all of its kind when what it needs cannot be reached, and works on as soon as that answers', async () => {
    for (let n = 0; n < 3; n++) await aJob('far')
    const { key } = await aJob('near')
    let there = false
    const far = { run: () => there ? Promise.resolve() : Promise.reject(new Unreachable('away')) }
    const rests: Rests = new Map()
    const round = async (at: Date) => {
      let count = 0
      while (await runNextJob({ far, near: { run: () => Promise.resolve() } }, () => at, rests)) count++
      return count
    }
    expect(await round(now)).toBe(2)
    expect(await jobOf(key)).toMatchObject({ doneAt: now })
    expect([await round(later(29_000)), await round(later(30_000)), await round(later(89_000))]).toEqual([0, 1, 0])
    there = true
    expect(await round(later(90_000))).toBe(3)
    expect(rests.size).toBe(0)
  })

  it('waits for its moment, and for a process that knows its kind', async () => {
    await aJob('patient', { runAt: later(1000) })
    const handlers = { patient: { run: () => Promise.resolve() } }
    expect(await drain(handlers)).toBe(0)
    expect(await drain({ other: handlers.patient }, later(1000))).toBe(0)
    expect(await drain(handlers, later(1000))).toBe(1)
  })

  it('is only seen by its own municipality while it runs', async () => {
    await aJob('alone')
    const mine = await aJob('alone')
    const seen: unknown[] = []
    await drain({ alone: { run: async ({ municipalityId }) => {
      seen.push([municipalityId, await tenantTransaction(municipalityId, (db) => db.job.count({ where: { kind: 'alone' } }))])
    } } })
    expect(seen).toContainEqual([mine.municipalityId, 1])
  })
})

describe('a job that fails', () => {
  it('is tried again later, and then counts as done', async () => {
    const { key } = await aJob('shaky')
    let fails = true
    const handlers = { shaky: { run: () => fails ? Promise.reject(new Error('no answer')) : Promise.resolve() } }
    expect(await drain(handlers)).toBe(1)
    expect(await jobOf(key)).toMatchObject({ doneAt: null, failedAt: null, lastError: 'no answer', runAt: later(30_000) })
    fails = false
    expect(await drain(handlers, later(30_000))).toBe(1)
    expect(await jobOf(key)).toMatchObject({ doneAt: later(30_000), attempts: 2, lastError: '' })
  })

  it('is given up where everybody can see it, at once when trying again has no use', async () => {
    const [hopeless, tired] = [await aJob('hopeless'), await aJob('tired')]
    const told: string[] = []
    const onGivenUp = (_: unknown, reason: string) => void told.push(reason) as unknown as Promise<void>
    await systemTransaction((db) => db.job.update({ where: { key: tired.key }, data: { attempts: mostAttempts - 1 } }))
    await drain({
      hopeless: { run: () => Promise.reject(new GiveUp('no such address')), onGivenUp },
      tired: { run: () => Promise.reject(new Error('still nothing')), onGivenUp },
    })
    expect(await jobOf(hopeless.key)).toMatchObject({ failedAt: now, lastError: 'no such address', attempts: 1 })
    expect(await jobOf(tired.key)).toMatchObject({ failedAt: now, lastError: 'still nothing' })
    expect(told.sort()).toEqual(['no such address', 'still nothing'])
  })

  it('ends somewhere, and holds up nothing, when even its end cannot be told', async () => {
    const poison = await aJob('poison')
    const next = await aJob('next')
    const broken = () => Promise.reject(new GiveUp('unreadable'))
    expect(await drain({ poison: { run: broken, onGivenUp: broken }, next: { run: () => Promise.resolve() } })).toBe(2)
    expect(await jobOf(poison.key)).toMatchObject({ failedAt: now, lastError: 'unreadable', lockedUntil: null })
    expect(await jobOf(next.key)).toMatchObject({ doneAt: now })
  })

  it('goes to another worker when the first was killed, and stops somewhere when it kills them all', async () => {
    const { key } = await aJob('deadly')
    await systemTransaction((db) => db.job.update({ where: { key }, data: { attempts: 1, lockedUntil: later(leaseMs) } }))
    const handlers = { deadly: { run: () => Promise.resolve() } }
    expect(await drain(handlers)).toBe(0)
    await systemTransaction((db) => db.job.update({ where: { key }, data: { attempts: mostAttempts } }))
    expect(await drain(handlers, later(leaseMs))).toBe(1)
    expect(await jobOf(key)).toMatchObject({ failedAt: later(leaseMs), doneAt: null })
  })

  it('does not speak for a job that another worker took over', async () => {
    const { key } = await aJob('slow')
    await drain({ slow: { run: async () => {
      await systemTransaction((db) => db.job.update({ where: { key }, data: { attempts: 2, lockedUntil: later(leaseMs) } }))
    } } })
    expect(await jobOf(key)).toMatchObject({ doneAt: null, attempts: 2, lockedUntil: later(leaseMs) })
  })
})

describe('a job that comes round by itself', () => {
  it('is there once for every municipality, comes round again, and is never given up', async () => {
    const { id } = await aMunicipality()
    let fails = false
    const handlers: JobHandlers = {
      round: { run: () => fails ? Promise.reject(new GiveUp('oops')) : Promise.resolve(), next: (at) => new Date(at.getTime() + 60_000) },
    }
    await seedRecurring(handlers, now)
    await seedRecurring(handlers, now)
    await drain(handlers)
    expect(await jobOf(`round:${id}`)).toMatchObject({ runAt: later(60_000), attempts: 0, doneAt: null })
    fails = true
    await drain(handlers, later(60_000))
    expect(await jobOf(`round:${id}`)).toMatchObject({ runAt: later(90_000), failedAt: null, lastError: 'oops' })
  })
})

it('finishes the running job before it stops', async () => {
  const { key } = await aJob('long', { runAt: new Date() })
  let begun: (value: unknown) => void = () => undefined
  const started = new Promise((resolve) => { begun = resolve })
  const worker = startWorker({ long: { run: async () => {
    begun(null)
    await new Promise((resolve) => setTimeout(resolve, 200))
  } } }, 1)
  await started
  await worker.stop()
  expect((await jobOf(key)).doneAt).not.toBeNull()
})
