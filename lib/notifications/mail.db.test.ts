import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/platform/actor'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { runNextJob } from '@/lib/platform/jobs/run-job'
import { seedRecurring } from '@/lib/platform/jobs/seed-recurring'
import { aMember, anOutsider, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { startSmtpServer } from '@/tests/support/smtp-server'
import { jobHandlers } from './job-handlers'
import { listMail } from './list-mail'
import { notify } from './notify'
import { sendAgain } from './send-again'

useDatabase()

let smtp: Awaited<ReturnType<typeof startSmtpServer>>
const refused = new Set<string>()

beforeAll(async () => {
  smtp = await startSmtpServer({ refuse: (to) => (refused.has(to) ? '550 no such mailbox' : undefined) })
  process.env.SMTP_URL = smtp.url
  process.env.MAIL_FROM = 'Wijkaanpak <wijkaanpak@example.org>'
})
afterAll(() => smtp.stop())

async function told(title = 'Actiepunt: Bel de huisarts') {
  const programme = await aProgramme({ name: 'De Kolk' })
  const actor = await aMember(programme, 'bureau')
  await tenantTransaction(programme.municipalityId, (db) => notify(db, { municipalityId: programme.municipalityId, now: new Date() }, [
    { userId: actor.userId, programmeId: programme.id, kind: 'due', title, text: 'Dit moet morgen klaar zijn.', href: '/overzicht', key: 'action:1:due:1' },
  ]))
  return { programme, actor, administrator: await anOutsider(programme.municipalityId, { administrator: true }) }
}
async function work() {
  while (await runNextJob(jobHandlers)) { /* until nothing waits */ }
}
const notificationOf = ({ userId }: Actor) => systemTransaction((db) => db.notification.findFirstOrThrow({ where: { userId }, include: { user: true } }))
const arrivedFor = async (actor: Actor) => {
  const { user } = await notificationOf(actor)
  return smtp.received.filter(({ to }) => to === user.email)
}

describe('the mail of a notification', () => {
  it('says what it is about, leads there, and can be recognised when it comes twice', async () => {
    const { actor } = await told()
    await work()
    const { id, mailState, mailedAt } = await notificationOf(actor)
    expect({ mailState, mailed: mailedAt !== null }).toEqual({ mailState: 'sent', mailed: true })
    const [mail, ...more] = await arrivedFor(actor)
    expect(more).toEqual([])
    expect(mail?.messageId).toBe(`<${id}@localhost>`)
    expect(mail?.message).toMatch(/^Subject: Actiepunt: Bel de huisarts \(De Kolk\)/m)
    expect(mail?.message).toMatch(/^From: Wijkaanpak <wijkaanpak@example\.org>/m)
    expect(mail?.message).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(mail?.message).toMatch(/^List-Unsubscribe: <http:\/\/localhost:3000\/account#meldingen>/m)
    expect(mail?.message.replaceAll('=\r\n', '')).toContain(`http://localhost:3000/meldingen/${id}`)
  })

  it('cannot be made to carry other headers', async () => {
    const { actor } = await told('Actiepunt\r\nBcc: iedereen@example.org')
    await work()
    const [mail] = await arrivedFor(actor)
    expect(mail?.message.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m)
  })

  it('follows by itself from what must be done', async () => {
    const { programme, actor } = await told()
    await systemTransaction((db) => db.actionItem.create({
      data: {
        municipalityId: programme.municipalityId, programmeId: programme.id, cycle: 1, title: 'Zaal huren', ownerId: actor.userId,
        dueOn: new Date(Date.now() + 6 * 86_400_000), createdById: actor.userId, createdAt: new Date('2024-01-01'),
      },
    }))
    await seedRecurring(jobHandlers, new Date())
    await work()
    expect((await arrivedFor(actor)).map(({ message }) => /^Subject: (.*)$/m.exec(message)?.[1]?.trim())).toContain('Actiepunt: Zaal huren (De Kolk)')
  })

  it('is not sent to who left the programme since', async () => {
    const { actor } = await told()
    await systemTransaction((db) => db.membership.deleteMany({ where: { userId: actor.userId } }))
    await work()
    expect(await notificationOf(actor)).toMatchObject({ mailState: 'not_wanted' })
    expect(await arrivedFor(actor)).toEqual([])
  })

  it('is not sent to who was shut out since', async () => {
    const { actor } = await told()
    await systemTransaction((db) => db.user.update({ where: { id: actor.userId }, data: { active: false } }))
    await work()
    expect(await notificationOf(actor)).toMatchObject({ mailState: 'not_wanted' })
    expect(await arrivedFor(actor)).toEqual([])
  })
})

describe('a mail that is refused', () => {
  it('is visible to the administrator, who can try again once', async () => {
    const { actor, administrator, programme } = await told()
    const { id: notificationId, user } = await notificationOf(actor)
    refused.add(user.email)
    await work()
    const before = expectOk(await listMail.as(administrator, {}))
    expect(before.mails).toMatchObject([{ id: notificationId, mailState: 'failed', mailError: expect.stringContaining('550'), to: { email: user.email } }])
    expect(before.jobs).toMatchObject([{ kind: 'notification.mail', lastError: expect.stringContaining('550') }])
    refused.clear()

    expect(await sendAgain.as(actor, { notificationId })).toMatchObject({ error: { kind: 'denied' } })
    expect(await sendAgain.as({ ...(await aStranger()), administrator: true }, { notificationId })).toMatchObject({ error: { kind: 'not-found' } })
    expectOk(await sendAgain.as(administrator, { notificationId }))
    expect(await sendAgain.as(administrator, { notificationId })).toMatchObject({ error: { kind: 'conflict' } })
    await work()
    expect(await notificationOf(actor)).toMatchObject({ mailState: 'sent', mailError: '' })
    expect(await arrivedFor(actor)).toHaveLength(1)
    expect(expectOk(await listMail.as(administrator, {})).jobs).toEqual([])
    expect(await auditTypes(programme.municipalityId)).toEqual(['mail.sent-again'])
  })

  it('is nobody else’s to see', async () => {
    const { actor, administrator } = await told()
    await work()
    expect(await listMail.as(actor, {})).toMatchObject({ error: { kind: 'denied' } })
    const elsewhere = await anOutsider((await aProgramme()).municipalityId, { administrator: true })
    expect(expectOk(await listMail.as(elsewhere, {})).mails).toEqual([])
    expect(expectOk(await listMail.as(administrator, {}))).toMatchObject({ configured: true, mails: [{ mailState: 'sent' }] })
  })
})
