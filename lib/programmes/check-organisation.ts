import 'server-only'
import { broken } from '@/lib/platform/result'
import type { Db } from '@/lib/platform/db/client'
import type { RoleName } from '@/lib/policy/permissions'

/** A partner professional answers for one organisation of the programme; other roles for none (handbook §4.6, §5.1). */
export async function checkOrganisation(db: Db, programmeId: string, role: RoleName, organisationId: string | null) {
  if (role !== 'partner') {
    return organisationId === null ? null : broken('Alleen een partner hoort bij een organisatie. Laat de organisatie leeg.', 'organisationId')
  }
  if (organisationId === null) return broken('Kies voor welke organisatie deze persoon antwoordt.', 'organisationId')
  const found = await db.organisation.findFirst({ where: { id: organisationId, programmeId, active: true }, select: { id: true } })
  return found ? null : broken('Deze organisatie doet niet mee aan dit programma. Kies een andere.', 'organisationId')
}
