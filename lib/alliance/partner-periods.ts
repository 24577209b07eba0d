import { formatDate } from '@/lib/platform/format'
import { holdsOn, type Day } from './at-table'
import { toDate } from '@/lib/platform/day'

/** When a partner took part; `leftOn` is the first day it no longer did. */
export type Period = { readonly joinedOn: Day; readonly leftOn: Day | null }

/** A partner of whom nobody noted when it joined counts as always there. */
export const inAlliance = (periods: readonly Period[], day: Day): boolean =>
  periods.length === 0 || periods.some(({ joinedOn, leftOn }) => holdsOn({ startsOn: joinedOn, endsOn: leftOn }, day))

/** Had it joined by then? Of whom nobody noted a day, it had. */
export const joinedBy = (periods: readonly Pick<Period, 'joinedOn'>[], day: Day): boolean =>
  periods.length === 0 || periods.some(({ joinedOn }) => joinedOn <= day)

/** A seat for a partner that was no partner on its first day is worth a second look, not a refusal. */
export function outsideAllianceWarning(organisation: { name: string; periods: readonly Period[] }, startsOn: Day): string | undefined {
  if (inAlliance(organisation.periods, startsOn)) return undefined
  return `${organisation.name} deed op ${formatDate(toDate(startsOn))} niet mee in de alliantie. Klopt de datum?`
}
