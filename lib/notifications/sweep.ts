import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { formatIsoDay } from '@/lib/platform/format'
import { remindersOf } from './due-rules'
import { loadDue } from './load-due'
import { loadInvitations, loadMinutes } from './load-meetings'
import { loadMembers } from './load-members'
import { loadAssigned, loadConsultations, loadHandovers } from './load-news'
import { loadVotes } from './load-votes'
import { notify, onlyNew } from './notify'
import type { Wanted } from './wanted'

/**
 * Tells each person in a transaction of their own, so that a town of a thousand fits; whoever comes after a failure goes on
 * where it stopped, for what was told is not told again. Gives how many things were told.
 */
async function tellEach(municipalityId: string, now: Date, load: (db: Db) => Promise<Wanted[]>): Promise<number> {
  const fresh = await tenantTransaction(municipalityId, async (db) => onlyNew(db, await load(db)))
  const byPerson = new Map<string, Wanted[]>()
  for (const one of fresh) byPerson.set(one.userId, [...(byPerson.get(one.userId) ?? []), one])
  let told = 0
  for (const wanted of byPerson.values()) told += await tenantTransaction(municipalityId, (db) => notify(db, { municipalityId, now }, wanted))
  return told
}

/** Tells people of one municipality what came to wait for them since the last time. What they heard before is not repeated. */
export const tellNews = (municipalityId: string, now: Date): Promise<number> => tellEach(municipalityId, now, async (db) => {
  const members = await loadMembers(db)
  const today = formatIsoDay(now)
  return [
    ...(await loadVotes(db, members, today)), ...(await loadConsultations(db, members, today)),
    ...(await loadAssigned(db, members, now)), ...(await loadHandovers(db, members, now)), ...(await loadInvitations(db, members, now)), ...(await loadMinutes(db, members, now)),
  ]
})

/** Reminds people of one municipality of what nears its day or is late. */
export const remind = (municipalityId: string, now: Date): Promise<number> => tellEach(municipalityId, now, async (db) => {
  const due = await loadDue(db, await loadMembers(db))
  return due.flatMap((one) => remindersOf(one, formatIsoDay(now)))
})
