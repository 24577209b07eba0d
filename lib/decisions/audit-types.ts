/** The events this slice writes in the audit log. */
export type DecisionEvent =
  | 'decision.begun'
  | 'decision.saved'
  | 'decision.discarded'
  | 'decision.submitted'
  | 'decision.submission-withdrawn'
  | 'decision.sealed'
  | 'decision.correction-begun'
  | 'condition.met'
  | 'condition.reopened'
