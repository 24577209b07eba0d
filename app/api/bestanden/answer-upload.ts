import 'server-only'
import { env } from '@/lib/platform/env'
import { securityHeaders } from '@/lib/platform/security-headers'

type Outcome = { status: number; reason?: string; message: string }
type Fields = Record<string, FormDataEntryValue | undefined>

const text = (value: FormDataEntryValue | undefined): string => (typeof value === 'string' ? value : '')

/** This handler stands outside proxy.ts (which would hold the body in memory), so it brings the headers itself. */
const headers = () => ({
  ...securityHeaders({ https: env().NEXTAUTH_URL.startsWith('https://') }),
  'content-security-policy': "default-src 'none'",
  'cache-control': 'no-store',
})

/** Where a form without script goes back to; `given` finds a value by its name in the address, or else in the form. */
export type PageOf = (given: (inAddress: string, inForm: string) => string, say: Record<string, string>) => string | null

/** A page's script hears JSON; a plain form goes back to its page, which shows the message at the field. */
export function answerUpload(request: Request, fields: Fields, { status, message, reason }: Outcome, pageOf: PageOf): Response {
  if (request.headers.get('accept')?.startsWith('application/json')) {
    return Response.json({ message }, { status, headers: headers() })
  }
  // A body that was too large could not be read; then only the address of the form tells where it stood.
  const asked = new URL(request.url).searchParams
  const given = (inAddress: string, inForm: string) => asked.get(inAddress) ?? text(fields[inForm])
  const say: Record<string, string> = { bestand: status === 201 ? 'bewaard' : (reason ?? 'mislukt') }
  if (status !== 201 && text(fields.title)) say.titel = text(fields.title).slice(0, 200)
  const location = pageOf(given, say) ?? '/programmas'
  return new Response(null, { status: 303, headers: { ...headers(), location } })
}

/** The answer to a request of another site. */
export const refusedOrigin = () =>
  new Response('Verzoek van een andere site geweigerd.', { status: 403, headers: { ...headers(), 'content-type': 'text/plain; charset=utf-8' } })
