import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, ok } from '@/lib/platform/result'
import { nameTaken } from './organisation-name'
import { notYet } from './partner-days'

type Joining = { programme: { id: string; municipalityId: string }; name: string; joinedOn: Date; joinReason: string; now: Date }

/** Writes a new partner with the day it joined; the caller has asked the policy, and writes the audit event. */
export async function joinAlliance(db: Db, { programme, name, joinedOn, joinReason, now }: Joining) {
  const { id: programmeId, municipalityId } = programme
  if (await nameTaken(db, programmeId, name)) return broken(`“${name}” staat al in de lijst.`, 'name')
  const early = notYet(joinedOn, formatIsoDay(now))
  if (early) return broken(early, 'joinedOn')
  const { id } = await db.organisation.create({ data: { municipalityId, programmeId, name } })
  await db.partnerPeriod.create({ data: { municipalityId, programmeId, organisationId: id, joinedOn, joinReason } })
  return ok({ organisationId: id })
}
