import 'server-only'
import { counted, limiter, sealed } from '@/lib/platform/auth/limiter'
import { broken } from '@/lib/platform/result'
import { searchLimits } from './limits'

let searches: ReturnType<typeof limiter> | undefined

/** Counts a search of this account; refuses when there were too many within a minute. */
export async function countSearch(userId: string) {
  searches ??= limiter('search', searchLimits.perMinute, 60)
  const { until } = await counted(searches, sealed(userId))
  return until ? broken(`U zoekt erg vaak achter elkaar. Wacht hoogstens een minuut en zoek dan opnieuw.`) : undefined
}
