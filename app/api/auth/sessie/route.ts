// access: public, tells a browser about its own session only, and that there is none.
import { sessionSecondsLeft } from '@/lib/platform/auth/session'

async function answer(): Promise<Response> {
  const secondsLeft = await sessionSecondsLeft()
  return Response.json({ secondsLeft }, { status: secondsLeft > 0 ? 200 : 401, headers: { 'Cache-Control': 'no-store' } })
}

/** How long the session of this browser still lasts; asked in the background, so that asking does not lengthen it. */
export const GET = answer

/** "Blijf ingelogd": being asked for, this counts as being at work. */
export const POST = answer
