import type { ListedIntervention } from '@/lib/interventions/get-execution'
import { statuses, type Status } from '@/lib/interventions/schema'

export type Search = Record<string, string | string[] | undefined>
export type Asked = { stand: Status | ''; trekker: string; doel: string }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

/** What the address asks for; what it cannot mean is not asked. */
export function askedOf({ stand, trekker, doel }: Search): Asked {
  return {
    stand: statuses.find((status) => status === stand) ?? '', trekker: uuid.test(one(trekker)) ? one(trekker) : '', doel: uuid.test(one(doel)) ? one(doel) : '',
  }
}

/** The cycle in the address; null for the one that runs. */
export const cycleOf = ({ cyclus }: Search): number | null => (/^[1-9]\d?$/.test(one(cyclus)) ? Number(cyclus) : null)

export const isAskedFor = ({ stand, trekker, doel }: Asked) => stand !== '' || trekker !== '' || doel !== ''

/** The interventions that were asked for. */
export const matching = (interventions: ListedIntervention[], { stand, trekker, doel }: Asked) =>
  interventions.filter(({ status, ownerId, contributions }) =>
    (stand === '' || status === stand) && (trekker === '' || ownerId === trekker) && (doel === '' || contributions.some(({ goalId }) => goalId === doel)))
