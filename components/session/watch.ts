/** From here on the warning is shown. */
export const warnBelow = 120

/** What the page knows of its session; times in milliseconds since 1970. */
export type Watch =
  | { kind: 'quiet'; askAt: number }
  | { kind: 'warning'; askAt: number; minutes: number; last: boolean }
  | { kind: 'ended'; askAt: number }

const retryAfter = 30_000

/**
 * What to do with the server's answer. Only the server knows: another tab may have been busy meanwhile.
 * @param stayed the person just asked to stay, so what is left now cannot become more
 */
export function judge(secondsLeft: number | null, now: number, before: Watch, stayed = false): Watch {
  if (secondsLeft === null) return { ...before, askAt: now + retryAfter }
  // Somebody may sign in again in another tab: keep looking, without hurry.
  if (secondsLeft <= 0) return { kind: 'ended', askAt: now + retryAfter }
  if (secondsLeft > warnBelow) return { kind: 'quiet', askAt: now + (secondsLeft - warnBelow) * 1000 }
  const last = stayed || (before.kind === 'warning' && before.last)
  return { kind: 'warning', askAt: now + secondsLeft * 1000, minutes: Math.ceil(secondsLeft / 60), last }
}
