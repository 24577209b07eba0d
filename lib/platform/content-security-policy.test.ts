import { describe, expect, it } from 'vitest'
import { policyWithNonce, policyWithoutScripts } from './content-security-policy'

const live = { nonce: 'abc', development: false }
const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `))?.slice(name.length + 1)

describe('content security policy', () => {
  it('lets only marked scripts run', () => {
    expect(directive(policyWithNonce(live), 'script-src')).toBe("'self' 'nonce-abc' 'strict-dynamic'")
    expect(policyWithNonce(live)).not.toContain('unsafe')
    expect(directive(policyWithNonce(live), 'frame-ancestors')).toBe("'none'")
    expect(directive(policyWithNonce(live), 'base-uri')).toBe("'none'")
  })
  it('is wider only for the development server', () =>
    expect(policyWithNonce({ ...live, development: true })).toContain("'unsafe-eval'"))
  it('lets a form lead to the identity provider, and nowhere else', () => {
    expect(directive(policyWithNonce(live), 'form-action')).toBe("'self'")
    expect(directive(policyWithNonce({ ...live, issuer: 'https://id.example/tenant' }), 'form-action')).toBe("'self' https://id.example")
  })
  it('allows residents’ pages no script at all', () => {
    expect(directive(policyWithoutScripts, 'default-src')).toBe("'none'")
    expect(policyWithoutScripts).not.toContain('script-src')
  })
})
