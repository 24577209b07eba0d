import { inAlliance, type Period } from './partner-periods'
import type { Day } from './at-table'
import type { LifeField } from '@/lib/process/life-fields'
import type { Willingness } from './stakeholder-labels'

type Party = {
  readonly fields: readonly LifeField[]
  readonly necessary: boolean
  readonly willingness: Willingness
  /** When the partner it became took part; null when it became none. */
  readonly periods: readonly Period[] | null
}

/** On board: takes part in the alliance today, or says it wants to. */
export const onBoard = ({ periods, willingness }: Pick<Party, 'periods' | 'willingness'>, day: Day): boolean =>
  (periods !== null && inAlliance(periods, day)) || willingness === 'willing'

/** Not a coalition of who wants to, but of who is needed: those who are needed and not on board (handbook §4.5). */
export const missing = <P extends Party>(parties: readonly P[], day: Day): P[] =>
  parties.filter((party) => party.necessary && !onBoard(party, day))

export type Gap<P> = { readonly field: LifeField; readonly candidates: P[] }

/** Fields where the problems are but nobody necessary is on board, with who could be asked. */
export function gaps<P extends Party>(problems: readonly LifeField[], parties: readonly P[], day: Day): Gap<P>[] {
  return problems.flatMap((field) => {
    const here = parties.filter(({ fields }) => fields.includes(field))
    if (here.some((party) => party.necessary && onBoard(party, day))) return []
    return [{ field, candidates: here.filter((party) => !onBoard(party, day) || !party.necessary) }]
  })
}
