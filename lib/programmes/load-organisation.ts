import 'server-only'
import type { Db } from '@/lib/platform/db/client'

/** A partner of this very programme; null when it is not there. */
export function loadOrganisation(db: Db, programmeId: string, organisationId: string) {
  return db.organisation.findUnique({
    where: { id: organisationId, programmeId },
    select: {
      id: true, name: true, active: true, version: true, programme: { select: { id: true, municipalityId: true } },
    },
  })
}
