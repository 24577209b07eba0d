/** What this slice writes in the audit log. */
export type AccountEvent =
  | 'user.created'
  | 'user.edited'
  | 'user.deactivated'
  | 'user.reactivated'
  | 'user.password-reset'
  | 'user.password-changed'
  | 'session.all-ended'
