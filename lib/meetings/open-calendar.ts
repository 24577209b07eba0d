import 'server-only'
import { tenantTransaction, systemTransaction } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { calendarEntry } from './calendar-entry'
import { meetingsOf } from './calendar-of-person'
import { tokenHash, tokenIn } from './calendar-token'
import { calendarText } from './ics'

const findFeed = (token: string) => systemTransaction((db) => db.calendarFeed.findFirst({
  where: { tokenHash: tokenHash(token), revokedAt: null, user: { active: true } },
  select: {
    municipalityId: true,
    user: {
      select: {
        id: true, municipalityId: true, name: true, administrator: true,
        memberships: { select: { programmeId: true, role: true, organisationId: true } },
      },
    },
  },
}))

/**
 * The calendar behind a secret address, without a session: a calendar program has none. What is in it follows from the
 * person's rights of this moment.
 * @returns null when there is no such address, or no more; nobody can tell the two apart
 */
export async function openCalendar(file: string, now = new Date()): Promise<string | null> {
  const token = tokenIn(file)
  const feed = token === null ? null : await findFeed(token)
  if (!feed) return null
  const meetings = await tenantTransaction(feed.municipalityId, (db) => meetingsOf(db, feed.user, now))
  return calendarText('Wijkaanpak', meetings.map((meeting) => calendarEntry(meeting, env().NEXTAUTH_URL)))
}
