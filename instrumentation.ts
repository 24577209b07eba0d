import type { Instrumentation } from 'next'
import { takeClaimedAddressesAway } from '@/lib/platform/auth/trustworthy-address'
import { logger } from '@/lib/platform/logging'

export function register(): void {
  takeClaimedAddressesAway()
}

/** The one place where what nobody expected is written down. The path goes in without its query: that may hold names. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  logger().error(
    { err: error, method: request.method, path: request.path.split('?')[0], route: context.routePath, kind: context.routeType },
    'a request failed',
  )
}
