import type { ParticipationChoice } from '@/lib/platform/db/generated/client'
import { formatDate } from '@/lib/platform/format'
import { toDate, toDateOrNull, toDay } from '@/lib/platform/day'
import type { Variant } from './variants'

type Typed = {
  variant: Variant; chosenOn: string; reason: string; ambition: Variant | null; ambitionBy: string | null; ambitionSteps: string
  residentsRole: string; mandate: string; reimbursement: string
}

/** What stands in the way of a choice like this, with its field; or undefined. */
export function choiceProblem({ chosenOn, ambition, ambitionBy }: Typed, today: string) {
  if (chosenOn > today) return { message: 'Deze dag ligt nog in de toekomst. Leg de keuze vast als zij is gemaakt.', field: 'chosenOn' }
  if (ambition === null && ambitionBy !== null) return { message: 'Kies ook naar welke variant u toe wilt.', field: 'ambition' }
  if (ambitionBy !== null && ambitionBy <= chosenOn)
    return { message: `Kies een dag na ${formatDate(toDate(chosenOn))}: toen is deze variant gekozen.`, field: 'ambitionBy' }
  return undefined
}

/** A choice as its columns. */
export const choiceRow = ({ chosenOn, ambitionBy, ...typed }: Typed) =>
  ({ ...typed, chosenOn: toDate(chosenOn), ambitionBy: toDateOrNull(ambitionBy) })

/** A choice as forms, the audit log and a collision show it. */
export const choiceSnapshot = ({ variant, chosenOn, reason, ambition, ambitionBy, ambitionSteps, residentsRole, mandate, reimbursement }: Omit<ParticipationChoice, 'id' | 'municipalityId' | 'programmeId' | 'recordedById' | 'version'>): Typed =>
  ({ variant, chosenOn: toDay(chosenOn), reason, ambition, ambitionBy: ambitionBy && toDay(ambitionBy), ambitionSteps, residentsRole, mandate, reimbursement })
