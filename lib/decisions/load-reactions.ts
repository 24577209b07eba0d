import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** What was said about a proposal before the vote, oldest first. */
export async function loadReactions(db: Db, decisionId: string) {
  const reactions = await db.consultationReaction.findMany({
    where: { decisionId }, orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, at: true, by: { select: { name: true } }, organisation: { select: { name: true } } },
  })
  return reactions.map(({ id, text, at, by, organisation }) => ({ id, text, at, by: by.name, organisation: organisation?.name ?? '' }))
}
