'use server'
// access: public, ends the session of the very browser that asks, if it has one.
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { endSession } from '@/lib/platform/auth/end-session'
import { originOf } from '@/lib/platform/auth/origin'
import { signInPath } from '@/lib/platform/auth/return-path'
import { dropSessionCookie, readSessionKey } from '@/lib/platform/auth/session-cookie'

/** Signs this browser out. Also without a living session: then only the cookie goes. */
export async function signOut(): Promise<void> {
  const key = await readSessionKey()
  if (key) await endSession(key, originOf(await headers()), new Date())
  await dropSessionCookie()
  redirect(`${signInPath}?uitgelogd=1`)
}
