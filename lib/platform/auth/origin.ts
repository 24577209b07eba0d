const browsers: [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'], [/Chrome|CriOS/, 'Chrome'], [/Safari/, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/Windows/, 'Windows'], [/iPhone|iPad/, 'iOS'], [/Android/, 'Android'], [/Mac OS X/, 'macOS'], [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

const first = (list: [RegExp, string][], text: string) => list.find(([pattern]) => pattern.test(text))?.[1]

/** A kind of browser in words: enough to recognise one's own laptop, not enough to follow anybody. */
export function browserName(userAgent: string | null): string {
  const browser = first(browsers, userAgent ?? '') ?? 'Onbekende browser'
  const system = first(systems, userAgent ?? '')
  return system ? `${browser} op ${system}` : browser
}

/**
 * The address a request came from. The last entry is the one our own side wrote: the reverse proxy when that is
 * trusted, otherwise the server itself (see trustworthy-address.ts); whatever stands before it anyone can make up.
 */
export function clientAddress(forwardedFor: string | null): string {
  return forwardedFor?.split(',').at(-1)?.trim() || 'onbekend'
}

/** Address and kind of browser, for the audit log. */
export const originOf = (headers: Pick<Headers, 'get'>): string =>
  `${clientAddress(headers.get('x-forwarded-for'))} · ${browserName(headers.get('user-agent'))}`
