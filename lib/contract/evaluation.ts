import { plusMonths } from '@/lib/platform/day'

/** Half a year to prepare it, for every party has to look back. */
const warnMonths = 6

export type EvaluationState = 'none' | 'planned' | 'due' | 'late' | 'done'

/** How the evaluation of a signed contract stands (handbook §5.3: every three to four years). */
export function evaluationState(contract: { evaluateOn: string | null; evaluatedOn: string | null }, today: string): EvaluationState {
  const { evaluateOn, evaluatedOn } = contract
  if (evaluateOn === null) return evaluatedOn === null ? 'none' : 'done'
  if (evaluateOn < today) return 'late'
  return evaluateOn <= plusMonths(today, warnMonths) ? 'due' : 'planned'
}

/** Whether a contract is evaluated as often as the handbook advises; a different choice is allowed, but said (handbook §5.3). */
export function isUsualTerm(startsOn: string, evaluateOn: string): boolean {
  return evaluateOn >= plusMonths(startsOn, 36) && evaluateOn <= plusMonths(startsOn, 48)
}
