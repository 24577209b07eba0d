import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { headers } from 'next/headers'
import { env } from '../env'
import { logger } from '../logging'
import { checkCredentials } from './credentials'
import { credentialsSchema } from './credentials-schema'
import { oidcProvider, type OidcUser } from './oidc'
import { clientAddress, originOf } from './origin'
import { safeReturnPath, signInPath } from './return-path'
import { absoluteLimit } from './session-rule'
import { startSession } from './start-session'

/** How the outcome of a sign-in travels through next-auth's error parameter. */
export const tooOftenCode = 'te-vaak-'
export const chooseOwnCode = 'eigen-wachtwoord-'
export const expiredCode = 'tijdelijk-verlopen'

const credentials = () =>
  CredentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' }, ownPassword: { type: 'password' } },
    async authorize(given) {
      const asked = await headers()
      const from = { address: clientAddress(asked.get('x-forwarded-for')), origin: originOf(asked) }
      // Anyone can post here past our form, so what comes in is judged once more.
      const typed = credentialsSchema.safeParse(given)
      if (!typed.success) return null
      const outcome = await checkCredentials(typed.data, from)
      if (outcome.kind === 'too-often') throw new Error(`${tooOftenCode}${outcome.until.getTime()}`)
      if (outcome.kind === 'expired') throw new Error(expiredCode)
      if (outcome.kind === 'choose-own') throw new Error(`${chooseOwnCode}${outcome.problem ?? ''}`)
      return outcome.kind === 'welcome' ? { id: outcome.userId } : null
    },
  })

const callbacks: NextAuthOptions['callbacks'] = {
  // An account that the identity provider knows and we do not: say so, and let nobody in.
  signIn({ user, account }) {
    if (account?.type !== 'oauth') return true
    const { outcome } = user as OidcUser
    return outcome === 'welcome' || `${signInPath}?fout=${outcome}`
  },
  // The cookie holds who and which session, never a right.
  async jwt({ token, user, trigger }) {
    if (trigger !== 'signIn') return token
    return { sub: user.id, sessionId: await startSession(user.id, originOf(await headers()), new Date()) }
  },
  redirect({ url, baseUrl }) {
    const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url
    return baseUrl + (path.startsWith(`${signInPath}?`) ? path : safeReturnPath(path))
  },
}

/** How next-auth is set up here. */
export function authOptions(): NextAuthOptions {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL } = env()
  const oidc = oidcProvider()
  const warn = (code: string, details?: unknown) => logger().warn({ code, details }, 'next-auth')
  return {
    secret: NEXTAUTH_SECRET,
    useSecureCookies: NEXTAUTH_URL.startsWith('https://'),
    session: { strategy: 'jwt', maxAge: absoluteLimit / 1000 },
    pages: { signIn: signInPath, error: signInPath, signOut: signInPath },
    providers: oidc ? [credentials(), oidc] : [credentials()],
    callbacks,
    logger: { error: warn, warn, debug: () => undefined },
  }
}
