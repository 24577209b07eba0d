const second = 1000
const hour = 3_600_000

/** How often a job is tried. With the waits between them that is almost three days: a weekend without a mail server. */
export const mostAttempts = 26

/** Longer than a job may take; a worker that is silent for so long is taken for dead. */
export const leaseMs = 120 * second

/** When to try again after this many attempts: half a minute, then twice as long each time, never more than four hours. */
export const retryAt = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(30 * second * 2 ** (attempts - 1), 4 * hour))
