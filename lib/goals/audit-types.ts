/** What this slice writes in the audit log. */
export type GoalsEvent =
  | 'vision.begun'
  | 'vision.edited'
  | 'vision.established'
  | 'goal.added'
  | 'goal.edited'
  | 'goal.moved'
  | 'goal.retired'
  | 'goal.restored'
  | 'goal.looked-at'
  | 'chance.added'
  | 'chance.edited'
  | 'chance.removed'
