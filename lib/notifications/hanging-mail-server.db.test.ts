import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { enqueue } from '@/lib/platform/jobs/enqueue'
import type { Rests } from '@/lib/platform/jobs/rests'
import { runNextJob } from '@/lib/platform/jobs/run-job'
import { aMember, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { jobHandlers } from './job-handlers'
import { mailJob, notify } from './notify'

useDatabase()

let server: Server
const sockets: Socket[] = []

beforeAll(async () => {
  // Takes the connection and then says nothing, as a firewall or a drowning server does.
  server = createServer((socket) => sockets.push(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  process.env.SMTP_URL = `smtp://127.0.0.1:${address.port}`
  process.env.MAIL_FROM = 'Wijkaanpak <wijkaanpak@example.org>'
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => server.close(resolve))
})

it('is asked once in a round, holds up nothing else, and is asked again later', async () => {
  const programme = await aProgramme()
  const { municipalityId } = programme
  const now = new Date()
  await tenantTransaction(municipalityId, async (db) => {
    for (let n = 0; n < 5; n++) {
      const { userId } = await aMember(programme, 'bureau')
      await notify(db, { municipalityId, now }, [{ userId, programmeId: programme.id, kind: 'due', title: 'Bel', text: 'Vandaag.', href: '/overzicht', key: `action:${n}:due:1` }])
    }
    await enqueue(db, [{ municipalityId, kind: 'other', key: 'other', payload: {}, runAt: new Date(now.getTime() + 1) }])
  })
  let done = 0
  const handlers = { [mailJob]: jobHandlers[mailJob] ?? { run: () => Promise.reject(new Error('no handler')) }, other: { run: () => { done++; return Promise.resolve() } } }
  const rests: Rests = new Map()
  let at = new Date(now.getTime() + 10)
  const round = async () => {
    while (await runNextJob(handlers, () => at, rests)) { /* until nothing waits */ }
  }
  await round()
  expect([sockets.length, done]).toEqual([1, 1])
  const jobs = () => systemTransaction((db) => db.job.findMany({ where: { municipalityId, kind: mailJob }, orderBy: { attempts: 'desc' } }))
  expect((await jobs()).map(({ attempts, doneAt, failedAt }) => [attempts, doneAt, failedAt])).toEqual([[1, null, null], ...Array.from({ length: 4 }, () => [0, null, null])])
  expect((await jobs())[0]?.lastError).toMatch(/greeting|time/i)
  await round()
  expect(sockets).toHaveLength(1)
  // After the rest one more is tried, and the rest is twice as long.
  at = new Date(at.getTime() + 31_000)
  await round()
  expect(sockets).toHaveLength(2)
  at = new Date(at.getTime() + 31_000)
  await round()
  expect(sockets).toHaveLength(2)
}, 60_000)
