import 'server-only'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { formatIsoDay } from '@/lib/platform/format'
import { remindersOf } from './due-rules'
import { loadDue } from './load-due'
import { loadInvitations, loadMinutes } from './load-meetings'
import { loadMembers } from './load-members'
import { loadAssigned, loadConsultations, loadHandovers } from './load-news'
import { loadVotes } from './load-votes'
import { notify } from './notify'

/** Tells people of one municipality what came to wait for them since the last time. What they heard before is not repeated. */
export const tellNews = (municipalityId: string, now: Date): Promise<number> =>
  tenantTransaction(municipalityId, async (db) => {
    const members = await loadMembers(db)
    const today = formatIsoDay(now)
    return notify(db, { municipalityId, now }, [
      ...(await loadVotes(db, members, today)), ...(await loadConsultations(db, members, today)),
      ...(await loadAssigned(db, members, now)), ...(await loadHandovers(db, members, now)), ...(await loadInvitations(db, members, now)), ...(await loadMinutes(db, members, now)),
    ])
  })

/** Reminds people of one municipality of what nears its day or is late. */
export const remind = (municipalityId: string, now: Date): Promise<number> =>
  tenantTransaction(municipalityId, async (db) => {
    const due = await loadDue(db, await loadMembers(db))
    return notify(db, { municipalityId, now }, due.flatMap((one) => remindersOf(one, formatIsoDay(now))))
  })
