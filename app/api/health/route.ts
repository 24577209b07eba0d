// access: public, tells the supervisor and a load balancer only whether this process works.
import { env } from '@/lib/platform/env'
import { databaseAnswers } from '@/lib/platform/health'

export const dynamic = 'force-dynamic'

/** Is this server up, and can it reach its database? `instance` tells the supervisor that its own child answered. */
export async function GET(): Promise<Response> {
  const well = await databaseAnswers()
  return Response.json(
    { status: well ? 'ok' : 'database-unreachable', instance: env().INSTANCE_ID },
    { status: well ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
