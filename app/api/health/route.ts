import { systemTransaction } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { logger } from '@/lib/platform/logging'

export const dynamic = 'force-dynamic'

/** Is this server up, and can it reach its database? `instance` tells the supervisor that its own child answered. */
export async function GET(): Promise<Response> {
  const answer = (status: 'ok' | 'database-unreachable') =>
    Response.json({ status, instance: env().INSTANCE_ID }, {
      status: status === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' },
    })
  try {
    await systemTransaction((db) => db.$queryRaw`SELECT 1`)
    return answer('ok')
  } catch (error) {
    logger().error({ err: error }, 'the database cannot be reached')
    return answer('database-unreachable')
  }
}
