import type { Instrumentation } from 'next'

// Next builds this file for its edge runtime too, which we do not use; only when the condition stands right here does it
// leave out what that runtime lacks.

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { takeClaimedAddressesAway } = await import('@/lib/platform/auth/trustworthy-address')
    takeClaimedAddressesAway()
    const { startJobs } = await import('@/lib/notifications/start-jobs')
    startJobs()
  }
}

/** The address of somebody's calendar is a secret: whoever reads the log must not be able to open it. */
const withoutSecret = (path: string): string => path.replace(/^\/agenda\/[^/]+/, '/agenda/…')

/** The one place where what nobody expected is written down. The path goes in without its query: that may hold names. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logger } = await import('@/lib/platform/logging')
    const where = { method: request.method, path: withoutSecret(request.path.split('?')[0] ?? ''), route: context.routePath, kind: context.routeType }
    logger().error({ err: error, ...where }, 'a request failed')
  }
}
