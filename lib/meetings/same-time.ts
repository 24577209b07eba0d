import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatDate } from '@/lib/platform/format'

type Times = { startsAt: Date; endsAt: Date }

/** What is wrong when a table would sit twice at the same moment; also says no to a form that was sent twice. */
export async function sameTimeProblem(db: Db, bodyId: string, wanted: readonly Times[], exceptIds: readonly string[] = []): Promise<string | null> {
  const [first, last] = [wanted[0], wanted.at(-1)]
  if (!first || !last) return null
  const others = await db.meeting.findMany({
    where: {
      bodyId, state: { not: 'cancelled' }, startsAt: { lt: last.endsAt }, endsAt: { gt: first.startsAt },
      id: { notIn: [...exceptIds] },
    },
    select: { title: true, startsAt: true, endsAt: true },
  })
  const taken = others.find((other) => wanted.some(({ startsAt, endsAt }) => other.startsAt < endsAt && startsAt < other.endsAt))
  return taken ? `Deze tafel komt dan al bij elkaar: ${taken.title}, ${formatDate(taken.startsAt)}. Kies een ander tijdstip.` : null
}
