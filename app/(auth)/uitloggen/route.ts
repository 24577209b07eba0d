import { headers } from 'next/headers'
import { endSession } from '@/lib/platform/auth/end-session'
import { originOf } from '@/lib/platform/auth/origin'
import { signInPath } from '@/lib/platform/auth/return-path'
import { dropSessionCookie, readSessionKey } from '@/lib/platform/auth/session-cookie'
import { env } from '@/lib/platform/env'

/** Signs this browser out: a plain form that posts here is enough. */
export async function POST(): Promise<Response> {
  const key = await readSessionKey()
  if (key) await endSession(key, originOf(await headers()), new Date())
  await dropSessionCookie()
  return Response.redirect(new URL(`${signInPath}?uitgelogd=1`, env().NEXTAUTH_URL), 303)
}
