import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from '../env'

/**
 * Without a reverse proxy in front, anyone can claim any address in x-forwarded-for. So take the header away as soon as
 * a request comes in; Next then fills in the address of the connection itself.
 */
export function takeClaimedAddressesAway(): void {
  if (env().TRUST_PROXY === '1') return
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    delete request.headers['x-forwarded-for']
  })
}
