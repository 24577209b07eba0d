import type { Condition } from '@/lib/decisions/content'

/** Conditions as their form shows them: a name is typed only for somebody who cannot be chosen from the list. */
export const typedConditions = (conditions: readonly Condition[], people: readonly { id: string }[]): Condition[] =>
  conditions.map((condition) =>
    people.some(({ id }) => id === condition.ownerUserId) ? { ...condition, owner: '' } : { ...condition, ownerUserId: null })
