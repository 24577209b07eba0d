import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'
import type { SourceFields } from './schema'

/** What stands in the way of a source as it was typed: no payer, a partner from elsewhere, or a name that is taken. */
export async function sourcePlaceProblem(db: Db, programmeId: string, input: SourceFields, sourceId?: string) {
  const { organisationId, payer, name } = input
  if (organisationId === '' && payer === '') return broken('Kies de partner, of vul in wie er betaalt.', 'payer')
  const partner = organisationId === '' || (await db.organisation.findFirst({ where: { id: organisationId, programmeId }, select: { id: true } }))
  if (!partner) return broken('Deze partner is er niet meer. Kies opnieuw.', 'organisationId')
  const same = await db.fundingSource.findFirst({ where: { programmeId, name, ...(sourceId ? { id: { not: sourceId } } : {}) }, select: { id: true } })
  return same ? broken('Er is al een bron met deze naam. Kies een andere naam, zoals “Regio Deal (tweede)”.', 'name') : undefined
}
