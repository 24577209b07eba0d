import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { leaseMs } from '@/lib/platform/jobs/retry-rules'
import { aMember, aProgramme } from '@/tests/support/builders'
import { bundleWorker } from '@/tests/support/bundle-worker'
import { useDatabase } from '@/tests/support/database'
import { startSmtpServer } from '@/tests/support/smtp-server'
import { notify } from './notify'

useDatabase()

const kills = 100
const mails = 300
const together = 3
const folder = path.resolve('.data/killed-worker', String(process.pid))
const worker = path.join(folder, 'worker.mjs')
let smtp: Awaited<ReturnType<typeof startSmtpServer>>

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  await bundleWorker(worker)
  // Slow enough to die between "the server has it" and "we know that the server has it".
  smtp = await startSmtpServer({ settleMs: () => 5 + Math.random() * 20 })
})
afterAll(async () => {
  await smtp.stop()
  rmSync(folder, { recursive: true, force: true })
})

function start(generation: number): { child: ChildProcess; ready: Promise<unknown>; ended: Promise<unknown> } {
  const child = spawn(process.execPath, [worker], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env, SMTP_URL: smtp.url, MAIL_FROM: 'wijkaanpak@example.org', NODE_COMPILE_CACHE: path.join(folder, 'cache'), LOG_LEVEL: 'silent',
      CLOCK_AHEAD_MS: String(generation * (leaseMs + 1000)), DATABASE_POOL: '2',
    },
  })
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => { resolve(signal) }))
  return { child, ended, ready: new Promise((resolve) => child.stdout.once('data', resolve)) }
}

/** Starts a worker and kills it at some moment of its work; tells whether it really died of that. */
async function startAndKill(generation: number): Promise<boolean> {
  const { child, ready, ended } = start(generation)
  await Promise.race([ready, ended])
  await new Promise((resolve) => setTimeout(resolve, 15 + Math.random() * 110))
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL'
}

async function manyNotifications(count: number) {
  const programme = await aProgramme()
  const { municipalityId, id: programmeId } = programme
  const people = [await aMember(programme, 'bureau'), await aMember(programme, 'board')]
  const wanted = people.flatMap(({ userId }) => Array.from({ length: count / 2 }, (_, n) => ({
    userId, programmeId, kind: 'action' as const, title: `Actiepunt ${n}`, text: 'Doe dit.', href: '/overzicht', key: `action:${n}`,
  })))
  await tenantTransaction(municipalityId, (db) => notify(db, { municipalityId, now: new Date() }, wanted))
  return municipalityId
}

it('loses no mail and tells nobody anything twice when the worker is killed a hundred times', { timeout: 240_000 }, async () => {
  const municipalityId = await manyNotifications(mails)
  let [died, generation] = [0, 0]
  while (died < kills) {
    const results = await Promise.all(Array.from({ length: Math.min(together, kills - died) }, () => startAndKill(generation)))
    died += results.filter(Boolean).length
    generation++
    if (generation > kills) break
  }
  expect(died).toBe(kills)
  await Promise.all(Array.from({ length: together }, () => start(generation).ended))

  const notifications = await systemTransaction((db) => db.notification.findMany({ where: { municipalityId } }))
  const sent = notifications.map(({ id }) => `<${id}@localhost>`).sort()
  expect(notifications.every(({ mailState }) => mailState === 'sent')).toBe(true)
  expect(new Set(notifications.map(({ userId, key }) => `${userId} ${key}`)).size).toBe(mails)
  expect(await systemTransaction((db) => db.job.count({ where: { municipalityId, doneAt: null } }))).toBe(0)

  // What a mailbox that knows a mail by its Message-ID holds: each of them, once.
  expect([...new Set(smtp.received.map(({ messageId }) => messageId))].sort()).toEqual(sent)
  // Whatever came twice over the line is the same mail to the same person; a death costs at most one.
  expect(new Set(smtp.received.map(({ messageId, to }) => `${messageId} ${to}`)).size).toBe(sent.length)
  const repeated = smtp.received.length - sent.length
  expect(repeated).toBeLessThanOrEqual(kills)
  console.info(`${kills} deaths, ${sent.length} mails: none lost, ${repeated} repeated on the line with the same Message-ID`)
})
