import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** The programme a use case works on, with what every slice needs of it; null when it is not there for this municipality. */
export function loadProgramme(db: Db, programmeId: string) {
  return db.programme.findUnique({
    where: { id: programmeId },
    select: { id: true, municipalityId: true, name: true, currentCycle: true, contentVersion: true, version: true },
  })
}

export type LoadedProgramme = NonNullable<Awaited<ReturnType<typeof loadProgramme>>>

/** What the policy is asked about, for anything that belongs to this programme. */
export const programmeResource = (programme: { id: string; municipalityId: string }) => ({
  municipalityId: programme.municipalityId,
  programmeId: programme.id,
})
