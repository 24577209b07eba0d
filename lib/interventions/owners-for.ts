import 'server-only'
import type { Actor } from '@/lib/platform/actor'
import type { Db } from '@/lib/platform/db/client'
import { allows } from '@/lib/policy/permissions'

type Programme = { programmeId: string; municipalityId: string }

/** The organisations for which this person may propose: all of them for the bureau, their own for a partner. */
export async function ownersFor(db: Db, actor: Actor, programme: Programme) {
  const active = await db.organisation.findMany({
    where: { programmeId: programme.programmeId, active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true },
  })
  return active.filter(({ id }) => allows('intervention.propose', actor, { ...programme, organisationId: id }))
}
