import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { minutesKey } from './draft-key'

const hourMs = 3_600_000

type Given = { programmeId: string; meetingId: string; userId: string; now: Date; recorded: ReadonlyMap<string, string> }

const textOf = (values: unknown): unknown => (values as { minutes?: unknown }).minutes

/**
 * Who has text for these minutes that is not saved yet: the one who asks, or somebody who was writing this last hour.
 * Closing would leave that text nowhere to go. An older draft of somebody who went away does not hold up the rest.
 */
export async function unsavedWriters(db: Db, { programmeId, meetingId, userId, now, recorded }: Given): Promise<string[]> {
  const drafts = await db.draft.findMany({
    where: {
      programmeId, key: { startsWith: minutesKey(meetingId, null) }, OR: [{ userId }, { savedAt: { gt: new Date(now.getTime() - hourMs) } }],
    },
    select: { key: true, values: true, user: { select: { name: true } } },
  })
  const unsaved = drafts.filter(({ key, values }) => (textOf(values) ?? '') !== (recorded.get(key) ?? ''))
  return [...new Set(unsaved.map(({ user }) => user.name))]
}
