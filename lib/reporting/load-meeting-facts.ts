import 'server-only'
import { dateOf, yearsAfter } from '@/lib/alliance/day'
import { meetingsPath } from '@/lib/meetings/paths'
import type { Db } from '@/lib/platform/db/client'
import { formatCount, formatDate, formatIsoDay } from '@/lib/platform/format'

type Row = { name: string; rhythm: string; held: number; closed: number; next: Date | null }

/** How often each table met, beside how often it was agreed to (handbook §6.2); one statement. */
export async function loadMeetingFacts(db: Db, programmeId: string, now: Date) {
  const today = formatIsoDay(now)
  const rows = await db.$queryRaw<Row[]>`
    SELECT b."name", b."rhythm",
      (count(m."id") FILTER (WHERE m."state" = 'held' AND m."startsAt" >= ${dateOf(yearsAfter(today, -1))}))::int AS "held",
      (count(m."id") FILTER (WHERE m."state" = 'held' AND m."startsAt" >= ${dateOf(yearsAfter(today, -1))} AND m."minutesClosedAt" IS NOT NULL))::int AS "closed",
      min(m."startsAt") FILTER (WHERE m."state" = 'planned' AND m."startsAt" > ${now}) AS "next"
    FROM "Body" b LEFT JOIN "Meeting" m ON m."bodyId" = b."id"
    WHERE b."programmeId" = ${programmeId}::uuid AND b."startsOn" <= ${today}::date AND (b."endsOn" IS NULL OR b."endsOn" > ${today}::date)
    GROUP BY b."id" ORDER BY b."kind", b."name"`
  return rows.map(({ name, rhythm, held, closed, next }) => {
    const agreed = rhythm && ` Afgesproken is: ${rhythm.charAt(0).toLowerCase()}${rhythm.slice(1)}.`
    const coming = next ? ` De volgende keer is op ${formatDate(next)}.` : ' Er is geen volgende keer gepland.'
    return {
      sectionId: '6.2', href: meetingsPath(programmeId),
      words: `${name} kwam in het laatste jaar ${formatCount(held, 'keer', 'keer')} bij elkaar, met ${formatCount(closed, 'vastgesteld verslag', 'vastgestelde verslagen')}.${agreed}${coming}`,
    }
  })
}
