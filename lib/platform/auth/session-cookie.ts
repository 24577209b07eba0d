import 'server-only'
import { decode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { env } from '../env'
import { sessionCookieName } from './cookie-name'

export type SessionKey = { userId: string; sessionId: string }

/** What the sealed cookie of this request says, or null when there is none or it was tampered with. */
export async function readSessionKey(): Promise<SessionKey | null> {
  const token = (await cookies()).get(sessionCookieName(env().NEXTAUTH_URL))?.value
  if (!token) return null
  try {
    const payload = await decode({ token, secret: env().NEXTAUTH_SECRET })
    const { sub, sessionId } = payload ?? {}
    return sub && typeof sessionId === 'string' ? { userId: sub, sessionId } : null
  } catch {
    // Expired, or sealed with another secret: the same as no session.
    return null
  }
}

/** Takes the cookie away from this browser; only in an action or a route handler. */
export async function dropSessionCookie(): Promise<void> {
  const { NEXTAUTH_URL } = env()
  const name = sessionCookieName(NEXTAUTH_URL)
  ;(await cookies()).set(name, '', { httpOnly: true, sameSite: 'lax', path: '/', secure: name.startsWith('__'), maxAge: 0 })
}
