/** What this slice writes in the audit log. */
export type RecalibrationEvent =
  | 'recalibration.begun'
  | 'recalibration.answered'
  | 'recalibration.judged'
  | 'recalibration.closed'
  | 'execution.closed'
  | 'execution.carried-over'
