import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { systemTransaction } from '../db/transaction'
import { env } from '../env'

type Query = { text: string; values?: unknown[] }
type Row = { points: number; expire: bigint | null }

// Each count is a transaction of its own, so that it stands whatever becomes of the attempt.
const store = {
  async query({ text, values = [] }: Query) {
    const rows = await systemTransaction((db) => db.$queryRawUnsafe<Row[]>(text, ...values))
    return { rows: rows.map(({ points, expire }) => ({ points, expire: expire && Number(expire) })), rowCount: rows.length }
  },
}

/** Counts per key within a time, for all processes together. Make one when it is first needed, not when a module loads. */
export const limiter = (keyPrefix: string, points: number, seconds: number) =>
  new RateLimiterPostgres({
    storeClient: store, storeType: 'client', tableName: 'RateLimit', tableCreated: true, keyPrefix, points, duration: seconds,
  })

/** The table holds no e-mail, address or account in the clear. */
export const sealed = (text: string) => createHmac('sha256', env().NEXTAUTH_SECRET).update(text).digest('base64url')

/** `until`: when to try again; null while there is room. */
export type Counted = { until: Date | null; points: number }

/** Counts one more. */
export async function counted(counter: RateLimiterPostgres, key: string): Promise<Counted> {
  try {
    return { until: null, points: (await counter.consume(key)).consumedPoints }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { until: new Date(Date.now() + refusal.msBeforeNext), points: refusal.consumedPoints }
  }
}
