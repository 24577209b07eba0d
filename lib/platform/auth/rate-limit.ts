import 'server-only'
import { counted, limiter, sealed } from './limiter'
import { networkOf } from './network-of'

const quarter = 15 * 60
const season = 90 * 24 * 60 * 60

/**
 * Attempts within a quarter of an hour. Strict for one account from one place; loose for an account from everywhere, or
 * anybody could lock anybody out; and for a place, because a whole town hall may share one.
 */
export const attemptLimits = { accountHere: 10, account: 100, address: 100 }
/** From here on, attempts at one account from places it does not know are made to wait. */
export const slowFrom = 20
export const slowMs = 2_000

const makeLimiters = () => ({
  accountHere: limiter('account-here', attemptLimits.accountHere, quarter),
  account: limiter('account', attemptLimits.account, quarter),
  address: limiter('address', attemptLimits.address, quarter),
  /** Where an account got in before. */
  known: limiter('known', 1, season),
})
let limiters: ReturnType<typeof makeLimiters> | undefined
const limits = () => (limiters ??= makeLimiters())

export type Attempt = { email: string; address: string }
/** When to try again after too many attempts, or how long to let this one wait first. */
export type Ruling = { until: Date | null; waitMs: number }

const keysOf = ({ email, address }: Attempt) => {
  const place = networkOf(address)
  return { account: sealed(email), place: sealed(place), both: sealed(`${email} ${place}`) }
}

const latest = (times: readonly (Date | null)[]): Date | null =>
  times.reduce((last, time) => (time && (!last || time > last) ? time : last), null)

/**
 * Counts an attempt before it is made. What others try elsewhere never stops somebody where that account got in before,
 * nor (`signedIn`) somebody who is inside already.
 */
export async function countAttempt(attempt: Attempt, signedIn = false): Promise<Ruling> {
  const { accountHere, account, address, known } = limits()
  const { account: who, place, both } = keysOf(attempt)
  const here = await Promise.all([counted(accountHere, both), counted(address, place)])
  const until = latest(here.map((count) => count.until))
  // Refused here is not counted everywhere: one place can use up a tenth of what all places have together.
  if (until || signedIn || (await known.get(both))) return { until, waitMs: 0 }
  const everywhere = await counted(account, who)
  return { until: everywhere.until, waitMs: everywhere.points > slowFrom ? slowMs : 0 }
}

/** Forgets the attempts of somebody who got in, and remembers the place; of what all share only this one is taken back. */
export async function forgiveAttempt(attempt: Attempt, signedIn = false): Promise<void> {
  const { accountHere, account, address, known } = limits()
  const { account: who, place, both } = keysOf(attempt)
  await Promise.all([accountHere.delete(both), address.reward(place)])
  if (signedIn) return
  if (!(await known.get(both))) await account.reward(who)
  await known.set(both, 1, season)
}
