import 'server-only'
import { getOverview } from '@/lib/dashboard/get-overview'
import { listMyHandovers } from '@/lib/handover/list-my-handovers'
import { valueOrNotFound } from '@/lib/platform/page'
import { noteVisit } from '@/lib/programmes/note-visit'

/** What the overview shows, and that this person looked. */
export async function askOverview(programmeId: string) {
  const visit = await noteVisit({ programmeId })
  // Two windows opened at the very first visit may collide; the page does not depend on it.
  const since = visit.ok || visit.error.kind !== 'conflict' ? (await valueOrNotFound(visit)).since : null
  const handovers = await valueOrNotFound(listMyHandovers({ programmeId }))
  return { since, handovers, ...(await valueOrNotFound(getOverview({ programmeId, since }))) }
}

export type Overview = Awaited<ReturnType<typeof askOverview>>
