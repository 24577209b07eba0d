import 'server-only'
import { toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import type { HashedPaper } from './minutes-hash'

/** The papers of a meeting that are still there. */
export async function loadDocuments(db: Db, meetingId: string) {
  const documents = await db.meetingDocument.findMany({
    where: { meetingId, removedAt: null }, orderBy: { addedAt: 'asc' },
    select: { id: true, title: true, url: true, addedAt: true, addedBy: { select: { name: true } }, file: { select: { id: true, name: true, size: true } } },
  })
  return documents.map(({ addedBy, ...document }) => ({ ...document, addedBy: addedBy.name }))
}

/** The same as they are counted into the fingerprint of the minutes. */
export const loadHashedPapers = (db: Db, meetingId: string): Promise<HashedPaper[]> => db.meetingDocument.findMany({
  where: { meetingId, removedAt: null }, select: { title: true, url: true, file: { select: { name: true, sha256: true } } },
})

/** What was agreed in a meeting, and how that stands now. */
export async function loadActions(db: Db, meetingId: string) {
  const actions = await db.actionItem.findMany({
    where: { meetingId }, orderBy: { createdAt: 'asc' }, select: { id: true, title: true, dueOn: true, doneAt: true, owner: { select: { name: true } } },
  })
  return actions.map(({ owner, dueOn, ...action }) => ({ ...action, dueOn: toDay(dueOn), owner: owner.name }))
}
export type MeetingAction = Awaited<ReturnType<typeof loadActions>>[number]
