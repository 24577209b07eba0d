import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { ProcessDefinition } from '@/lib/process/types'
import { wordingOf } from '@/lib/decisions/wording'
import { proposalPath } from '@/lib/decisions/paths'
import type { SeatThing } from './work'

export type PendingVote = { readonly id: string; readonly title: string; readonly table: string; readonly voted: boolean; readonly href: string }

type Asked = { programmeId: string; definition: ProcessDefinition; seats: readonly SeatThing[]; openOnly?: boolean }

/** The votes that are open at the tables of these seats: who holds the seat on that day votes. */
export async function loadPendingVotes(db: Db, { programmeId, definition, seats, openOnly = false }: Asked): Promise<PendingVote[]> {
  if (seats.length === 0) return []
  const open = await db.decision.findMany({
    where: { programmeId, sealedAt: null, votingOpenedAt: { not: null }, votingClosedAt: null, bodyId: { in: seats.map(({ table }) => table.id) }, ...(openOnly && { open: true }) },
    orderBy: [{ votingOpenedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, phase: true, title: true, bodyId: true, votes: { where: { seatId: { in: seats.map(({ id }) => id) } }, select: { id: true } } },
  })
  return open.map(({ id, bodyId, votes, ...subject }) => ({
    id, title: wordingOf(definition, subject).title, table: seats.find(({ table }) => table.id === bodyId)?.table.name ?? '',
    voted: votes.length > 0, href: proposalPath(programmeId, id),
  }))
}
