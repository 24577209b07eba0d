export type Visit = { seenAt: Date; previousAt: Date | null }

const gapMinutes = 30
const minutesBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 60_000

/** The visit after looking again: after half an hour away it is a new one, and "new since" moves up. */
export function nextVisit(visit: Visit | null, now: Date): Visit {
  if (!visit) return { seenAt: now, previousAt: null }
  const isNew = minutesBetween(visit.seenAt, now) > gapMinutes
  return { seenAt: now, previousAt: isNew ? visit.seenAt : visit.previousAt }
}

/** Looking again within a minute tells nothing new, so nothing is written. */
export const isWorthNoting = (visit: Visit | null, now: Date): boolean =>
  visit === null || minutesBetween(visit.seenAt, now) >= 1
