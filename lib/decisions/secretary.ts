import 'server-only'
import { actingFor, type Day } from '@/lib/alliance/at-table'
import type { Actor } from '@/lib/platform/actor'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { LoadedTable } from './load-table'

/** What the policy is asked about the running of a vote: who acts as secretary of the table that day runs it as their own. */
export function votingResource(programme: { id: string; municipalityId: string }, table: LoadedTable | null, actor: Actor, day: Day) {
  const secretary = table !== null && actingFor(table.seats, actor.userId, day).some(({ seat }) => seat.role === 'secretary')
  return { ...programmeResource(programme), ownerId: secretary ? actor.userId : null }
}
