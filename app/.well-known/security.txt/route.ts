// access: public, whoever finds a weakness must be able to report it.
import { env } from '@/lib/platform/env'

export const dynamic = 'force-dynamic'

const day = 24 * 60 * 60 * 1000

/** Tells who found a weakness where to report it (RFC 9116). */
export function GET(): Response {
  const { NEXTAUTH_URL, SECURITY_CONTACT } = env()
  // RFC 2142: without another address, every organisation has a security@.
  const contact = SECURITY_CONTACT ?? `mailto:security@${new URL(NEXTAUTH_URL).hostname}`
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(Date.now() + 90 * day).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', NEXTAUTH_URL)}`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
