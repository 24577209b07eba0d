import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { MailState } from '@/lib/platform/db/generated/client'
import { enqueue } from '@/lib/platform/jobs/enqueue'
import { wayOf } from './preference-rules'
import type { Way } from './schema'
import type { Wanted } from './wanted'

/** The kind of job that mails a notification. */
export const mailJob = 'notification.mail'

const stateFor: Record<Way, MailState> = { mail: 'waiting', digest: 'in_digest', app: 'not_wanted' }

const longestTitle = 200

/** What people wrote may hold lines and whole stories; a title is one line. */
const oneLine = (title: string): string => {
  const line = title.replaceAll(/\s+/g, ' ').trim()
  return line.length > longestTitle ? `${line.slice(0, longestTitle - 1).trimEnd()}…` : line
}

/** Leaves the mailing of these notifications for later, in this transaction. */
export const enqueueMail = (db: Db, municipalityId: string, notificationIds: string[], now: Date) =>
  enqueue(db, notificationIds.map((notificationId) => ({
    municipalityId, kind: mailJob, key: `mail:${notificationId}`, payload: { notificationId }, runAt: now,
  })))

/** What of this nobody told these people yet. */
export async function onlyNew(db: Db, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const told = await db.notification.findMany({
    where: { key: { in: [...new Set(wanted.map(({ key }) => key))] } }, select: { userId: true, key: true },
  })
  const known = new Set(told.map(({ userId, key }) => `${userId} ${key}`))
  return wanted.filter(({ userId, key }) => !known.has(`${userId} ${key}`))
}

/**
 * Tells people what they should know, in the transaction of the change: in the app, and by mail if they want. Who was told
 * before is not told again. Gives how many were told.
 */
export async function notify(db: Db, { municipalityId, now }: { municipalityId: string; now: Date }, wanted: readonly Wanted[]): Promise<number> {
  if (wanted.length === 0) return 0
  const fresh = await onlyNew(db, wanted)
  if (fresh.length === 0) return 0
  const chosen = await db.notificationPreference.findMany({
    where: { userId: { in: fresh.map(({ userId }) => userId) } }, select: { userId: true, kind: true, way: true },
  })
  const made = await db.notification.createManyAndReturn({
    data: fresh.map((one) => ({
      ...one, title: oneLine(one.title), municipalityId, createdAt: now,
      mailState: stateFor[wayOf(chosen.filter(({ userId }) => userId === one.userId), one.kind)],
    })),
    // Another worker may tell the same at this moment.
    skipDuplicates: true, select: { id: true, mailState: true },
  })
  await enqueueMail(db, municipalityId, made.filter(({ mailState }) => mailState === 'waiting').map(({ id }) => id), now)
  return made.length
}
