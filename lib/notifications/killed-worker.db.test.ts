import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { leaseMs } from '@/lib/platform/jobs/retry-rules'
import { runNextJob } from '@/lib/platform/jobs/run-job'
import { aMember, aProgramme } from '@/tests/support/builders'
import { breakableLine } from '@/tests/support/breakable-line'
import { bundleWorker } from '@/tests/support/bundle-worker'
import { useDatabase } from '@/tests/support/database'
import { startSmtpServer } from '@/tests/support/smtp-server'
import { mailNotification } from './mail-notification'
import { mailJob, notify } from './notify'

useDatabase()

/** Workers that live at the same time. */
const together = 3
const folder = path.resolve('.data/killed-worker', String(process.pid))
const workerFile = path.join(folder, 'worker.mjs')
let smtp: Awaited<ReturnType<typeof startSmtpServer>>
let line: Awaited<ReturnType<typeof breakableLine>>
let databaseUrl: string

beforeAll(async () => {
  // Slow enough to die between "the server has it" and "we know that the server has it".
  smtp = await startSmtpServer({ settleMs: () => 2 + Math.random() * 10 })
  databaseUrl = process.env.DATABASE_URL ?? ''
  const url = new URL(databaseUrl)
  line = await breakableLine({ host: url.hostname, port: Number(url.port) })
  url.host = `127.0.0.1:${line.port}`
  Object.assign(process.env, { DATABASE_URL: url.href, SMTP_URL: smtp.url, MAIL_FROM: 'wijkaanpak@example.org' })
  mkdirSync(folder, { recursive: true })
  await bundleWorker(workerFile)
})
afterAll(async () => {
  await smtp.stop()
  await line.stop()
  rmSync(folder, { recursive: true, force: true })
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
/** Ahead of the clock, so that what an earlier worker died over is free again without waiting for its lease. */
const aheadMs = (generation: number) => generation * (leaseMs + 1000)

/** Waits for the middle of the work, however slow the machine is: soon after the mail server took one of the next mails. */
async function middleOfWork(isOver: () => boolean): Promise<void> {
  const enough = smtp.received.length + 1 + Math.floor(Math.random() * 3)
  while (smtp.received.length < enough && !isOver()) await pause(1)
  await pause(Math.random() * 15)
}

async function manyNotifications(count: number): Promise<string> {
  const programme = await aProgramme()
  const { municipalityId, id: programmeId } = programme
  const people = [await aMember(programme, 'bureau'), await aMember(programme, 'board')]
  const wanted = people.flatMap(({ userId }) => Array.from({ length: count / 2 }, (_, n) => ({
    userId, programmeId, kind: 'action' as const, title: `Actiepunt ${n}`, text: 'Doe dit.', href: '/overzicht', key: `action:${n}`,
  })))
  await tenantTransaction(municipalityId, (db) => notify(db, { municipalityId, now: new Date() }, wanted))
  return municipalityId
}

async function expectAllToldOnce(municipalityId: string, deaths: number): Promise<void> {
  const [jobs, notifications] = [
    await systemTransaction((db) => db.job.findMany({ where: { municipalityId } })),
    await systemTransaction((db) => db.notification.findMany({ where: { municipalityId } })),
  ]
  expect(jobs.every(({ doneAt }) => doneAt !== null)).toBe(true)
  expect(notifications.every(({ mailState }) => mailState === 'sent')).toBe(true)
  // They died in the middle of a mail, and not between two.
  expect(jobs.filter(({ attempts }) => attempts > 1).length).toBeGreaterThan(deaths / 10)

  // What a mailbox that knows a mail by its Message-ID holds: each of them, once.
  const ids = new Set(notifications.map(({ id }) => `<${id}@localhost>`))
  const mine = smtp.received.filter(({ messageId }) => ids.has(messageId))
  expect(new Set(mine.map(({ messageId }) => messageId))).toEqual(ids)
  // Whatever came twice over the line is the same mail to the same person; a death costs each worker at most one.
  expect(new Set(mine.map(({ messageId, to }) => `${messageId} ${to}`)).size).toBe(ids.size)
  expect(mine.length - ids.size).toBeLessThanOrEqual(deaths * together)
  console.info(`${deaths} deaths, ${ids.size} mails: none lost, ${mine.length - ids.size} came twice over the line, with the same Message-ID`)
}

it('loses no mail and tells nobody anything twice when all workers are cut off a hundred times', { timeout: 400_000 }, async () => {
  const deaths = 100
  const municipalityId = await manyNotifications(400)
  const live = (generation: number) => Promise.allSettled(Array.from({ length: together }, async () => {
    while (await runNextJob({ [mailJob]: mailNotification }, () => new Date(Date.now() + aheadMs(generation)))) { /* the next one */ }
  }))
  for (let generation = 0; generation < deaths; generation++) {
    let over = false
    const life = live(generation).finally(() => { over = true })
    await middleOfWork(() => over)
    line.cut()
    smtp.hangUp()
    await life
    line.mend()
  }
  await live(deaths)
  await expectAllToldOnce(municipalityId, deaths)
})

function startProcess(generation: number) {
  const child = spawn(process.execPath, [workerFile], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env, DATABASE_URL: databaseUrl, DATABASE_POOL: '2', LOG_LEVEL: 'silent', NODE_COMPILE_CACHE: path.join(folder, 'cache'),
      CLOCK_AHEAD_MS: String(aheadMs(generation)),
    },
  })
  const ended = new Promise<unknown>((resolve) => child.once('exit', (_, signal) => { resolve(signal) }))
  return { child, ended }
}

async function startAndKill(generation: number): Promise<unknown> {
  const { child, ended } = startProcess(generation)
  await middleOfWork(() => child.exitCode !== null)
  child.kill('SIGKILL')
  return ended
}

it('does so too when whole processes are killed', { timeout: 400_000 }, async () => {
  const generations = 4
  const municipalityId = await manyNotifications(60)
  for (let generation = 0; generation < generations; generation++) {
    const ends = await Promise.all(Array.from({ length: together }, () => startAndKill(generation)))
    expect(ends).toEqual(ends.map(() => 'SIGKILL'))
  }
  await Promise.all(Array.from({ length: together }, () => startProcess(generations).ended))
  await expectAllToldOnce(municipalityId, generations)
})
