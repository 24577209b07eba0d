/** What this slice writes in the audit log. */
export type NotificationEvent = 'mail.sent-again'
