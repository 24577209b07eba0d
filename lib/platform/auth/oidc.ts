import 'server-only'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { headers } from 'next/headers'
import { env } from '../env'
import { findOidcUser, type OidcClaims, type OidcOutcome } from './oidc-user'
import { originOf } from './origin'

export type OidcUser = { id: string; outcome: OidcOutcome['kind'] }

/** The name on the button, or null when this municipality has no identity provider set up. */
export function oidcName(): string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME } = env()
  return OIDC_ISSUER && OIDC_CLIENT_ID ? OIDC_NAME : null
}

/** Signing in through the municipality's own identity provider: code flow with PKCE, state and nonce. */
export function oidcProvider(): OAuthConfig<OidcClaims> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env()
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return null
  return {
    id: 'oidc',
    name: OIDC_NAME,
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    ...(OIDC_CLIENT_SECRET ? { clientSecret: OIDC_CLIENT_SECRET } : { client: { token_endpoint_auth_method: 'none' } }),
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    async profile(claims) {
      const found = await findOidcUser(OIDC_ISSUER, claims, originOf(await headers()))
      // next-auth wants an id in any case; with another outcome than `welcome` the sign-in ends before it is used.
      return { id: found.kind === 'welcome' ? found.userId : claims.sub, outcome: found.kind } satisfies OidcUser
    },
  }
}
