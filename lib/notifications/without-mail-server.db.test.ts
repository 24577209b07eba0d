import { expect, it } from 'vitest'
import { systemTransaction, tenantTransaction } from '@/lib/platform/db/transaction'
import { runNextJob } from '@/lib/platform/jobs/run-job'
import { aMember, anOutsider, aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { jobHandlers } from './job-handlers'
import { listMail } from './list-mail'
import { notify } from './notify'

useDatabase()

it('keeps what it cannot mail, where the administrator can read it, and nothing fails', async () => {
  const { id: programmeId, municipalityId, ...programme } = await aProgramme()
  const { userId } = await aMember({ id: programmeId, municipalityId }, 'bureau')
  const administrator = await anOutsider(municipalityId, { administrator: true })
  await tenantTransaction(municipalityId, (db) => notify(db, { municipalityId, now: new Date() }, [
    { userId, programmeId, kind: 'vote', title: 'Uw stem wordt gevraagd', text: 'De stemming is open.', href: '/overzicht', key: 'vote:1' },
  ]))
  while (await runNextJob(jobHandlers)) { /* until nothing waits */ }
  expect(expectOk(await listMail.as(administrator, {}))).toMatchObject({
    configured: false, jobs: [],
    mails: [{ mailState: 'kept', title: 'Uw stem wordt gevraagd', text: 'De stemming is open.', programme: programme.name }],
  })
  expect(await systemTransaction((db) => db.job.count({ where: { municipalityId, failedAt: { not: null } } }))).toBe(0)
})
