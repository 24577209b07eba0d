import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** After this, someone who said nothing more has left (three missed polls). */
const presenceMs = 30_000

export type Editor = { key: string; name: string }

/** Who else has one of these forms under the hand now. `points` are the talking points of the page. */
export async function editorsAt(
  db: Db,
  where: { programmeId: string; cycle: number; points: readonly string[]; exceptUserId: string; now: Date },
): Promise<Editor[]> {
  const rows = await db.presence.findMany({
    where: {
      programmeId: where.programmeId,
      userId: { not: where.exceptUserId },
      seenAt: { gte: new Date(where.now.getTime() - presenceMs) },
      key: { startsWith: `antwoord:${where.cycle}:` },
    },
    select: { key: true, user: { select: { name: true } } },
    orderBy: { seenAt: 'asc' },
  })
  return rows
    .filter((row) => where.points.includes(row.key.split(':')[2] ?? ''))
    .map((row) => ({ key: row.key, name: row.user.name }))
}
