import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { ProcessDefinition } from '@/lib/process/types'
import { newsTypes, tableTypes } from './change-words'
import { newsOf, type News } from './news'

type Given = {
  programmeId: string
  definition: ProcessDefinition
  userId: string
  since: Date | null
  /** Some of it is only for the people at the table. */
  atTable: boolean
}

/** What others did in a programme since somebody's last visit; nothing at the first visit. */
export async function loadNews(db: Db, { programmeId, definition, userId, since, atTable }: Given): Promise<News[]> {
  if (since === null) return []
  const types = newsTypes.filter((type) => atTable || !tableTypes.includes(type))
  const rows = await db.auditEvent.findMany({
    // An event without an actor is not this person's own either, which SQL's "not equal" would forget.
    where: { programmeId, at: { gt: since }, type: { in: types }, OR: [{ actorId: null }, { actorId: { not: userId } }] },
    orderBy: { seq: 'desc' }, take: 500,
    select: { type: true, objectId: true, after: true, actorName: true, at: true },
  })
  return newsOf(definition, programmeId, rows)
}
