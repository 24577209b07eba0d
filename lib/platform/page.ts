import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Actor } from './actor'
import { currentActor } from './auth/current-actor'
import { signInPathFor } from './auth/return-path'
import { pathHeader } from './path-header'
import type { Result } from './result'

async function toSignIn(): Promise<never> {
  redirect(signInPathFor((await headers()).get(pathHeader) ?? ''))
}

/** Who is signed in; sends everyone else to the sign-in page, and back here afterwards. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? toSignIn()
}

/**
 * What a page asked for. Denied, malformed and unknown all look the same from outside: a page that is not there,
 * so that an address never tells what another municipality has.
 */
export async function valueOrNotFound<T>(asked: Result<T> | Promise<Result<T>>): Promise<T> {
  const result = await asked
  if (result.ok) return result.value
  switch (result.error.kind) {
    case 'signed-out':
      return toSignIn()
    case 'not-found':
    case 'denied':
    case 'invalid':
      return notFound()
    default:
      throw new Error(`a page cannot show this outcome: ${result.error.kind}`)
  }
}
