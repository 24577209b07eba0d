import type { ConditionName, TalkingPoint } from './types'

/** What the conditions need to know about a programme; gathered by the caller. */
export type ConditionContext = {
  /** True as soon as a no-go is on the table or has been decided (handbook §4.6). */
  readonly noGoConsidered: boolean
}

const conditions: Record<ConditionName, (context: ConditionContext) => boolean> = {
  'no-go': (context) => context.noGoConsidered,
}

/** In plain words: when is such a point asked? */
export const conditionLabels: Record<ConditionName, string> = {
  'no-go': 'Alleen als u een no-go overweegt',
}

/** Whether this point is asked in this programme now. */
export function applies(point: TalkingPoint, context: ConditionContext): boolean {
  return point.onlyWhen === undefined || conditions[point.onlyWhen](context)
}
