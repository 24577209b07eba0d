// Next's storage looks for AsyncLocalStorage among the globals, where its own server puts it.
import 'next/dist/server/node-environment-baseline'
import { workAsyncStorage, type WorkStore } from 'next/dist/server/app-render/work-async-storage.external'
import { workUnitAsyncStorage, type RequestStore } from 'next/dist/server/app-render/work-unit-async-storage.external'

type Cookie = { name: string; value: string; maxAge?: number }

/** The cookies of one browser, with the methods that Next's own have. */
function cookieJar() {
  const kept = new Map<string, string>()
  const entry = ([name, value]: [string, string]) => ({ name, value })
  return {
    get: (name: string) => [...kept].map(entry).find((cookie) => cookie.name === name),
    getAll: () => [...kept].map(entry),
    has: (name: string) => kept.has(name),
    set: (given: string | Cookie, value = '') => {
      const cookie = typeof given === 'string' ? { name: given, value } : given
      if (cookie.maxAge === 0 || cookie.value === '') kept.delete(cookie.name)
      else kept.set(cookie.name, cookie.value)
    },
  }
}

/**
 * A browser that talks to the app without a server in between: `browser.run` runs what answers a request as Next would,
 * with the cookies this browser has by now.
 */
export function aBrowser(headers: Record<string, string> = {}) {
  const jar = cookieJar()
  const request = {
    type: 'request', phase: 'action', headers: new Headers(headers), cookies: jar, mutableCookies: jar, userspaceMutableCookies: jar,
  }
  const run = <T>(answer: () => Promise<T>): Promise<T> =>
    // Next fills in much more; this is what cookies() and headers() look at.
    workAsyncStorage.run({ route: '/test' } as WorkStore, () =>
      workUnitAsyncStorage.run(request as unknown as RequestStore, answer))
  return { jar, run }
}
