type Circumstances = {
  nonce: string
  /** Next's development server compiles with eval and adds styles by script. */
  development: boolean
  /** Where a form may lead besides this site: the identity provider, that a sign-in form redirects to. */
  issuer?: string | undefined
}

const join = (directives: Record<string, string>): string =>
  Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ')

/** For the signed-in part: only scripts and styles of ours, and those that Next marked for this very answer. */
export function policyWithNonce({ nonce, development, issuer }: Circumstances): string {
  return join({
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'form-action': issuer ? `'self' ${new URL(issuer).origin}` : "'self'",
  })
}

/** For what residents see: no script at all. */
export const policyWithoutScripts = join({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'form-action': "'self'",
})
