/** What this slice writes in the audit log. */
export type TheoryEvent =
  | 'theory.started'
  | 'theory.goals-adopted'
  | 'theory.element-added'
  | 'theory.element-edited'
  | 'theory.element-moved'
  | 'theory.element-removed'
  | 'theory.arrow-drawn'
  | 'theory.arrow-edited'
  | 'theory.arrow-removed'
  | 'theory.step-undone'
