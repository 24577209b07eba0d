import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Claims = { sub: string; email?: string; email_verified?: unknown }
type Asked = { clientId: string; nonce: string; challenge: string; claims: Claims }

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return new URLSearchParams(text)
}

/**
 * A small identity provider that is strict about what it is asked: code flow, PKCE with S256, state and nonce.
 * `authorise` is what its sign-in page would do: it gives the address that the browser is sent back to.
 */
export async function startOidcIssuer() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, Asked>()
  let issuer = ''
  /** Lets a test make the provider lie. */
  const lies: { nonce?: string } = {}

  const idToken = ({ clientId, nonce, claims }: Asked) => {
    const now = Math.floor(Date.now() / 1000)
    const payload = { iss: issuer, aud: clientId, iat: now, exp: now + 60, nonce: lies.nonce ?? nonce, ...claims }
    const unsigned = `${base64url({ alg: 'RS256', kid: 'test', typ: 'JWT' })}.${base64url(payload)}`
    return `${unsigned}.${sign('sha256', Buffer.from(unsigned), privateKey).toString('base64url')}`
  }
  async function token(request: IncomingMessage): Promise<[number, object]> {
    const form = await formOf(request)
    const asked = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const proof = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    if (!asked || proof !== asked.challenge) return [400, { error: 'invalid_grant' }]
    return [200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken(asked) }]
  }
  async function answer(request: IncomingMessage): Promise<[number, object]> {
    switch (new URL(request.url ?? '/', issuer).pathname) {
      case '/.well-known/openid-configuration':
        return [200, {
          issuer, authorization_endpoint: `${issuer}/authorise`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
        }]
      case '/keys':
        return [200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] }]
      case '/token':
        return token(request)
      default:
        return [404, {}]
    }
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function authorise(address: URL, claims: Claims): URL {
    const asked = Object.fromEntries(address.searchParams)
    const { client_id, nonce, state, code_challenge, code_challenge_method, redirect_uri, response_type, scope } = asked
    const complete = client_id && nonce && state && code_challenge && redirect_uri
    if (!complete || code_challenge_method !== 'S256' || response_type !== 'code' || !scope?.includes('openid'))
      throw new Error(`not a proper request: ${address.search}`)
    const code = randomUUID()
    codes.set(code, { clientId: client_id, nonce, challenge: code_challenge, claims })
    return new URL(`${redirect_uri}?${new URLSearchParams({ code, state })}`)
  }
  return { issuer, authorise, lies, stop: () => new Promise((resolve) => server.close(resolve)) }
}
