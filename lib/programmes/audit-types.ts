/** What this slice writes in the audit log. */
export type ProgrammeEvent =
  | 'programme.created'
  | 'programme.edited'
  | 'organisation.added'
  | 'organisation.renamed'
  | 'organisation.left'
  | 'organisation.returned'
  | 'phase.started'
  | 'phase.reopened'
  | 'cycle.started'

export type MembershipEvent = 'membership.given' | 'membership.changed' | 'membership.withdrawn'
