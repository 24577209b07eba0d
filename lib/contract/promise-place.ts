import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken } from '@/lib/platform/result'
import { findSectionById } from '@/lib/process/lookup'
import { definitionOf } from '@/lib/programmes/definition-of'
import { toDate } from '@/lib/platform/day'
import { lockContract } from './load-contract'
import type { PromiseInput } from './schema'

type Programme = { id: string; contentVersion: string }

/** What stands in the way of a promise as it was typed: a partner, section or contract that is not (or no longer) there. */
export async function placeProblem(db: Db, programme: Programme, input: PromiseInput) {
  const { organisationId, sectionId, contractId } = input
  const partner = await db.organisation.findFirst({ where: { id: organisationId, programmeId: programme.id }, select: { id: true } })
  if (!partner) return broken('Kies een partner van dit programma.', 'organisationId')
  if (sectionId !== '' && !findSectionById(definitionOf(programme), sectionId)) return broken('Kies een onderdeel van het programma.', 'sectionId')
  if (contractId === '') return null
  await lockContract(db, programme.id)
  const contract = await db.contractVersion.findFirst({ where: { id: contractId, programmeId: programme.id }, include: { signatories: true } })
  if (!contract) return broken('Kies een versie van dit programma, of geen.', 'contractId')
  if (contract.closedAt) return broken('Deze versie is getekend: daar komt niets meer bij. Leg de toezegging vast zonder contract, of begin een nieuwe versie.', 'contractId')
  if (contract.signatories.some(({ signedOn }) => signedOn !== null))
    return broken('Aan deze versie is al getekend. Haal eerst de handtekeningen weg: de partijen tekenen dan opnieuw.', 'contractId')
  return null
}

/** What was typed, as the columns want it; an amount only where it belongs to the kind. */
export const promiseColumns = (input: PromiseInput) => {
  const { organisationId, direction, text, kind, amount, hours, madeOn, dueOn, goal, sectionId, contractId } = input
  return {
    organisationId, direction, text, kind, goal, amountCents: kind === 'money' ? amount : null, hours: kind === 'hours' ? hours : null,
    madeOn: toDate(madeOn), dueOn: toDate(dueOn), sectionId: sectionId || null, contractId: contractId || null,
  }
}
