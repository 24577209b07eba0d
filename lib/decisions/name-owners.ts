import 'server-only'
import { peopleOf } from '@/lib/checklists/people'
import type { Db } from '@/lib/platform/db/client'
import { broken, ok, type Result } from '@/lib/platform/result'
import type { Condition } from './content'

/** Conditions with the name that their owner has today, where an account was chosen; or which choice cannot be. */
export async function nameOwners(db: Db, programmeId: string, conditions: readonly Condition[]): Promise<Result<Condition[]>> {
  if (conditions.every(({ ownerUserId }) => !ownerUserId)) return ok([...conditions])
  const people = await peopleOf(db, programmeId)
  const named: Condition[] = []
  for (const [index, condition] of conditions.entries()) {
    const person = people.find(({ id }) => id === condition.ownerUserId)
    if (condition.ownerUserId && !person)
      return broken('Deze persoon werkt niet in dit programma. Kies een ander, of vul een naam in.', `conditions.${index}.ownerUserId`)
    named.push(person ? { ...condition, owner: person.name } : condition)
  }
  return ok(named)
}
