import 'server-only'
import { systemTransaction } from '@/lib/platform/db/transaction'
import { snapshotSchema, type PublicSnapshot } from './snapshot'

export type Published =
  | { state: 'published'; publicationId: string; snapshot: PublicSnapshot }
  | { state: 'withdrawn'; municipality: string; name: string }
  | { state: 'unknown' }

// Public on purpose: residents have no account. Only published snapshots can come out of here.
/** What residents may read at this address. The newest publication counts; when it was withdrawn, the page is gone. */
export function getPublished(municipalitySlug: string, programmeSlug: string): Promise<Published> {
  return systemTransaction(async (db): Promise<Published> => {
    const latest = await db.publication.findFirst({
      where: { programme: { slug: programmeSlug, municipality: { slug: municipalitySlug } } },
      orderBy: { number: 'desc' },
      select: { id: true, withdrawnAt: true, snapshot: true },
    })
    if (!latest) return { state: 'unknown' }
    const snapshot = snapshotSchema.parse(latest.snapshot)
    if (latest.withdrawnAt) return { state: 'withdrawn', municipality: snapshot.municipality, name: snapshot.name }
    return { state: 'published', publicationId: latest.id, snapshot }
  })
}

type Place = { address: string; municipality: string; name: string; motto: string }
type PlaceRow = Omit<Place, 'address'> & { municipalitySlug: string; programmeSlug: string }

/** The neighbourhoods that have a public page now, by municipality and name; only their titles leave the database. */
export function listPublished(): Promise<Place[]> {
  return systemTransaction(async (db) => {
    const rows = await db.$queryRaw<PlaceRow[]>`
      SELECT m."slug" AS "municipalitySlug", g."slug" AS "programmeSlug", latest."snapshot"->>'municipality' AS "municipality",
        latest."snapshot"->>'name' AS "name", latest."snapshot"->>'motto' AS "motto"
      FROM "Programme" g
      JOIN "Municipality" m ON m."id" = g."municipalityId"
      JOIN LATERAL (SELECT * FROM "Publication" p WHERE p."programmeId" = g."id" ORDER BY p."number" DESC LIMIT 1) latest
        ON latest."withdrawnAt" IS NULL`
    return rows
      .map(({ municipalitySlug, programmeSlug, ...place }) => ({ ...place, address: `/wijk/${municipalitySlug}/${programmeSlug}` }))
      .toSorted((a, b) => a.municipality.localeCompare(b.municipality, 'nl') || a.name.localeCompare(b.name, 'nl'))
  })
}
