/** Where somebody lands who did not come from anywhere. */
export const startPath = '/overzicht'
export const signInPath = '/inloggen'

// A base that cannot be a real host: whatever resolves to another one points outside.
const nowhere = 'http://terug.invalid'

/**
 * The page to go back to after signing in: only a path within this site, never an address elsewhere.
 * Refuses `//host`, `/\host`, control characters and everything that a browser would read as another origin.
 */
export function safeReturnPath(given: unknown): string {
  if (typeof given !== 'string' || given.length > 2000) return startPath
  // Browsers skip control characters and turn \ into /, so both can hide a second slash.
  if (!/^\/(?!\/)[^\\\p{Cc}]*$/u.test(given)) return startPath
  if (!URL.canParse(given, nowhere)) return startPath
  const url = new URL(given, nowhere)
  if (url.origin !== nowhere || url.pathname.startsWith('//')) return startPath
  if (url.pathname === signInPath || url.pathname.startsWith('/api/')) return startPath
  return url.pathname + url.search + url.hash
}

/** The sign-in page that leads back to this path. */
export function signInPathFor(path: string): string {
  const back = safeReturnPath(path)
  return back === startPath ? signInPath : `${signInPath}?terug=${encodeURIComponent(back)}`
}
