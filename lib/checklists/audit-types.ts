/** What this room writes in the audit log. The texts themselves stay in the answer's own history. */
export const checklistEvents = {
  answerAgreed: 'answer.agreed',
  answerGiven: 'answer.given',
  evidenceAdded: 'evidence.added',
  evidenceRemoved: 'evidence.removed',
  commentAdded: 'comment.added',
  commentRemoved: 'comment.removed',
  actionAdded: 'action.added',
  actionFinished: 'action.finished',
  actionReopened: 'action.reopened',
  sectionAssigned: 'section.assigned',
} as const
