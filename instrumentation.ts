import type { Instrumentation } from 'next'

// Next builds this file for its edge runtime too, which we do not use and which has no connections to look at.
const onServer = process.env.NEXT_RUNTIME === 'nodejs'

export async function register(): Promise<void> {
  if (!onServer) return
  const { takeClaimedAddressesAway } = await import('@/lib/platform/auth/trustworthy-address')
  takeClaimedAddressesAway()
}

/** The one place where what nobody expected is written down. The path goes in without its query: that may hold names. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (!onServer) return
  const { logger } = await import('@/lib/platform/logging')
  logger().error(
    { err: error, method: request.method, path: request.path.split('?')[0], route: context.routePath, kind: context.routeType },
    'a request failed',
  )
}
