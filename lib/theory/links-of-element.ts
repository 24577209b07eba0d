import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken, ok, type Result } from '@/lib/platform/result'
import type { ElementInput } from './schema'

type Links = { goalId: string | null; interventionId: string | null }

/** The goal and intervention an element is tied to, when they are of this programme; one that was there already may stay. */
export async function linksOf(db: Db, programmeId: string, { goalId, interventionId, kind }: ElementInput, there?: Links): Promise<Result<Links>> {
  // A form without a script posts all its fields; those that do not fit the kind are left out.
  const goal = goalId === '' || kind === 'effort' ? null : goalId
  const intervention = interventionId === '' || kind !== 'effort' ? null : interventionId
  if (goal !== null && goal !== there?.goalId && (await db.goal.count({ where: { id: goal, programmeId, retiredOn: null } })) === 0)
    return broken('Kies een doel dat in dit programma geldt.', 'goalId')
  if (intervention !== null && intervention !== there?.interventionId && (await db.intervention.count({ where: { id: intervention, programmeId } })) === 0)
    return broken('Kies een interventie van dit programma.', 'interventionId')
  return ok({ goalId: goal, interventionId: intervention })
}
