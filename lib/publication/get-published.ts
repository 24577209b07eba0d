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

/** The neighbourhoods that have a public page now, by municipality and name. */
export function listPublished(): Promise<{ address: string; municipality: string; name: string; motto: string }[]> {
  return systemTransaction(async (db) => {
    const latest = await db.publication.findMany({
      distinct: ['programmeId'], orderBy: [{ programmeId: 'asc' }, { number: 'desc' }],
      select: { withdrawnAt: true, snapshot: true, programme: { select: { slug: true, municipality: { select: { slug: true } } } } },
    })
    return latest
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ snapshot, programme }) => {
        const { municipality, name, motto } = snapshotSchema.parse(snapshot)
        return { address: `/wijk/${programme.municipality.slug}/${programme.slug}`, municipality, name, motto }
      })
      .toSorted((a, b) => a.municipality.localeCompare(b.municipality, 'nl') || a.name.localeCompare(b.name, 'nl'))
  })
}
