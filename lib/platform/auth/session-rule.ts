const minute = 60_000

/** How long somebody may do nothing before the session ends. */
export const idleLimit = 30 * minute
/** How long a session lasts at most, however busy. */
export const absoluteLimit = 12 * 60 * minute
/** Being active is written down at most this often, so that reading a page is not a write. */
export const touchInterval = minute

export type SessionTimes = { createdAt: Date; lastSeenAt: Date }

/** The moment this session ends when nothing more happens. */
export function sessionEnd({ createdAt, lastSeenAt }: SessionTimes): Date {
  return new Date(Math.min(lastSeenAt.getTime() + idleLimit, createdAt.getTime() + absoluteLimit))
}

/** Does this session still count at this moment? */
export const isLive = (times: SessionTimes, now: Date): boolean => now < sessionEnd(times)

/** Is it time to write down that this person is still at work? */
export const needsTouch = ({ lastSeenAt }: SessionTimes, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= touchInterval
