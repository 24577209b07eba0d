import 'server-only'
import { postToNextAuth } from './next-auth'
import { chooseOwnCode, expiredCode, tooOftenCode } from './options'

export type SignInAnswer =
  | { kind: 'welcome' }
  | { kind: 'wrong' }
  | { kind: 'too-often'; until: Date }
  | { kind: 'expired' }
  | { kind: 'choose-own'; problem: string }
  | { kind: 'failed' }

/** Signs this browser in with a password; only in a server action. */
export async function signInWithPassword(given: { email: string; password: string; ownPassword: string }): Promise<SignInAnswer> {
  const error = (await postToNextAuth(['callback', 'credentials'], given)).searchParams.get('error')
  if (error === null) return { kind: 'welcome' }
  if (error === 'CredentialsSignin') return { kind: 'wrong' }
  if (error.startsWith(tooOftenCode)) return { kind: 'too-often', until: new Date(Number(error.slice(tooOftenCode.length))) }
  if (error === expiredCode) return { kind: 'expired' }
  if (error.startsWith(chooseOwnCode)) return { kind: 'choose-own', problem: error.slice(chooseOwnCode.length) }
  return { kind: 'failed' }
}

/** Starts signing in through the identity provider; gives the address to send the browser to. */
export async function startOidcSignIn(returnPath: string): Promise<string> {
  return (await postToNextAuth(['signin', 'oidc'], { callbackUrl: returnPath })).href
}
