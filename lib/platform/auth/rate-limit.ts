import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { systemTransaction } from '../db/transaction'
import { env } from '../env'
import { networkOf } from './network-of'

type Query = { text: string; values?: unknown[] }
type Row = { points: number; expire: bigint | null }

// Each count is a transaction of its own, so that it stands whatever becomes of the attempt.
const store = {
  async query({ text, values = [] }: Query) {
    const rows = await systemTransaction((db) => db.$queryRawUnsafe<Row[]>(text, ...values))
    return { rows: rows.map(({ points, expire }) => ({ points, expire: expire && Number(expire) })), rowCount: rows.length }
  },
}

const quarter = 15 * 60
const season = 90 * 24 * 60 * 60

const limiter = (keyPrefix: string, points: number, duration = quarter) =>
  new RateLimiterPostgres({
    storeClient: store, storeType: 'client', tableName: 'RateLimit', tableCreated: true, keyPrefix, points, duration,
  })

/**
 * Attempts within a quarter of an hour. Strict for one account from one place; loose for an account from everywhere, or
 * anybody could lock anybody out; and for a place, because a whole town hall may share one.
 */
export const attemptLimits = { accountHere: 10, account: 100, address: 100 }
/** From here on, attempts at one account from places it does not know are made to wait. */
export const slowFrom = 20
export const slowMs = 2_000

const makeLimiters = () => ({
  accountHere: limiter('account-here', attemptLimits.accountHere),
  account: limiter('account', attemptLimits.account),
  address: limiter('address', attemptLimits.address),
  /** Where an account got in before. */
  known: limiter('known', 1, season),
})
let limiters: ReturnType<typeof makeLimiters> | undefined
const limits = () => (limiters ??= makeLimiters())

// The table holds no e-mail or address in the clear.
const sealed = (text: string) => createHmac('sha256', env().NEXTAUTH_SECRET).update(text).digest('base64url')

type Counted = { until: Date | null; points: number }

async function counted(counter: RateLimiterPostgres, key: string): Promise<Counted> {
  try {
    return { until: null, points: (await counter.consume(key)).consumedPoints }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { until: new Date(Date.now() + refusal.msBeforeNext), points: refusal.consumedPoints }
  }
}

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
