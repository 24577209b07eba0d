import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'
import { toDay } from '@/lib/platform/day'
import type { Period } from './partner-periods'

type Typed = { userId: string | null; personName: string }

/** Who is meant: somebody with an account in this programme, or a name for somebody without one. */
export async function personOf(db: Db, programmeId: string, { userId, personName }: Typed) {
  if (userId === null) {
    if (personName.length < 2) return broken('Kies iemand uit de lijst, of vul een naam in.', 'personName')
    return { ok: true as const, value: { userId: null, personName } }
  }
  const user = await db.user.findFirst({
    where: { id: userId, memberships: { some: { programmeId } } }, select: { name: true },
  })
  if (!user) return broken('Deze persoon hoort niet bij dit programma. Kies een ander, of vul een naam in.', 'userId')
  return { ok: true as const, value: { userId, personName: user.name } }
}

/** The partner that is meant, with when it took part; null when none was chosen. */
export async function partnerOf(db: Db, programmeId: string, organisationId: string | null) {
  if (organisationId === null) return { ok: true as const, value: null }
  const found = await db.organisation.findUnique({
    where: { id: organisationId, programmeId }, select: { id: true, name: true, periods: true },
  })
  if (!found) return broken('Deze partner hoort niet bij dit programma. Kies een ander.', 'organisationId')
  const periods = found.periods.map(({ joinedOn, leftOn }): Period => ({ joinedOn: toDay(joinedOn), leftOn: leftOn && toDay(leftOn) }))
  return { ok: true as const, value: { name: found.name, periods } }
}
