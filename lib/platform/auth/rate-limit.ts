import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { systemTransaction } from '../db/transaction'
import { env } from '../env'

type Query = { text: string; values?: unknown[] }
type Counted = { points: number; expire: bigint | null }

// Each count is a transaction of its own, so that it stands whatever becomes of the attempt.
const store = {
  async query({ text, values = [] }: Query) {
    const rows = await systemTransaction((db) => db.$queryRawUnsafe<Counted[]>(text, ...values))
    return { rows: rows.map(({ points, expire }) => ({ points, expire: expire && Number(expire) })), rowCount: rows.length }
  },
}

const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterPostgres({
    storeClient: store, storeType: 'client', tableName: 'RateLimit', tableCreated: true,
    keyPrefix, points, duration: 15 * 60,
  })

/** Attempts within a quarter of an hour. A whole town hall may share one address, a person has one account. */
export const attemptLimits = { account: 10, address: 100 }

let limiters: { account: RateLimiterPostgres; address: RateLimiterPostgres } | undefined
const limits = () =>
  (limiters ??= { account: limiter('account', attemptLimits.account), address: limiter('address', attemptLimits.address) })

// The table holds no e-mail or address in the clear.
const sealed = (text: string) => createHmac('sha256', env().NEXTAUTH_SECRET).update(text).digest('base64url')

async function refusedUntil(counter: RateLimiterPostgres, key: string): Promise<Date | null> {
  try {
    await counter.consume(key)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return new Date(Date.now() + refusal.msBeforeNext)
    throw refusal
  }
}

export type Attempt = { email: string; address: string }

/** Counts an attempt before it is made; gives the moment to try again when there were too many. */
export async function countAttempt({ email, address }: Attempt): Promise<Date | null> {
  const { account, address: place } = limits()
  const refusals = await Promise.all([refusedUntil(account, sealed(email)), refusedUntil(place, sealed(address))])
  const times = refusals.filter((until) => until !== null).map((until) => until.getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

/** Forgets the attempts of somebody who got in; of the address only this one. */
export async function forgiveAttempt({ email, address }: Attempt): Promise<void> {
  const { account, address: place } = limits()
  await Promise.all([account.delete(sealed(email)), place.reward(sealed(address))])
}
