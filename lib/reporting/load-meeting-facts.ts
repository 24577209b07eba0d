import 'server-only'
import { plusMonths, toDate } from '@/lib/platform/day'
import { meetingsPath } from '@/lib/meetings/paths'
import type { Db } from '@/lib/platform/db/client'
import { formatCount, formatDate, formatIsoDay, formatList } from '@/lib/platform/format'

type Row = { name: string; held: number; closed: number; next: Date | null }

function meetingWords(rows: readonly Row[]): string[] {
  const met = rows.filter(({ held }) => held > 0)
  const closed = rows.reduce((sum, row) => sum + row.closed, 0)
  const [first] = rows.flatMap(({ name, next }) => (next ? [{ name, next }] : [])).sort((a, b) => a.next.getTime() - b.next.getTime())
  return [
    met.length === 0
      ? 'Van het laatste jaar is nog geen bijeenkomst vastgelegd.'
      : `In het laatste jaar bij elkaar geweest: ${formatList(met.map(({ name, held }) => `${name} (${formatCount(held, 'keer', 'keer')})`))}.`,
    ...(met.length > 0 ? [`${formatCount(closed, 'verslag is', 'verslagen zijn')} vastgesteld.`] : []),
    first ? `De eerstvolgende bijeenkomst: ${first.name}, op ${formatDate(first.next)}.` : 'Er is geen volgende bijeenkomst gepland.',
  ]
}

/** How often each table of now met, for beside what was agreed (handbook §6.2); one statement. */
export async function loadMeetingFacts(db: Db, programmeId: string, now: Date) {
  const today = formatIsoDay(now)
  const since = toDate(plusMonths(today, -12))
  const rows = await db.$queryRaw<Row[]>`
    SELECT b."name",
      (count(m."id") FILTER (WHERE m."state" = 'held' AND m."startsAt" >= ${since}))::int AS "held",
      (count(m."id") FILTER (WHERE m."state" = 'held' AND m."startsAt" >= ${since} AND m."minutesClosedAt" IS NOT NULL))::int AS "closed",
      min(m."startsAt") FILTER (WHERE m."state" = 'planned' AND m."startsAt" > ${now}) AS "next"
    FROM "Body" b LEFT JOIN "Meeting" m ON m."bodyId" = b."id"
    WHERE b."programmeId" = ${programmeId}::uuid AND b."startsOn" <= ${today}::date AND (b."endsOn" IS NULL OR b."endsOn" > ${today}::date)
    GROUP BY b."id" ORDER BY b."kind", b."name"`
  return meetingWords(rows).map((words) => ({ sectionId: '6.2', href: meetingsPath(programmeId), words }))
}
