import 'server-only'
import type { FoundRow } from './found'
import type { Search } from './search'

/** A text that is part of the app, not of the database. */
export type OwnText = { key: string; title: string; body: string }
export type OwnTextRow = FoundRow & { body: string; bodyMarks: string }

/** Looks in texts of our own with the same words, stems and rank as in what people wrote. */
export function findTexts({ db, query, patterns, take, skip }: Search, texts: readonly OwnText[]): Promise<OwnTextRow[]> {
  const keys = texts.map(({ key }) => key)
  const titles = texts.map(({ title }) => title)
  const bodies = texts.map(({ body }) => body)
  return db.$queryRaw<OwnTextRow[]>`
    SELECT t."key" AS "id", t."title" AS "text", search_marks(t."title", ${query}::tsquery) AS "marks",
      t."body", search_marks(t."body", ${query}::tsquery) AS "bodyMarks", count(*) OVER ()::int AS "total"
    FROM unnest(${keys}::text[], ${titles}::text[], ${bodies}::text[]) WITH ORDINALITY AS t("key", "title", "body", "position")
    WHERE search_finds(concat_ws(' ', t."key", t."title", t."body"), ${query}::tsquery, ${patterns}::text[])
    ORDER BY ts_rank(setweight(search_vector(t."title"), 'A') || search_vector(t."body"), ${query}::tsquery) DESC, t."position"
    LIMIT ${take} OFFSET ${skip}`
}
