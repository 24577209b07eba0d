/** Did the mail server refuse this mail for good? A refused password is ours to mend, so that is tried again. */
export function isPermanent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  return typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH'
}
