const codes = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'ECONNREFUSED', 'ECONNRESET', 'EAUTH'])
const notNow = 421

/** Did the mail server not answer, or not let us in? Then it will not take the next mail either. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  return responseCode === notNow || (typeof code === 'string' && codes.has(code))
}
