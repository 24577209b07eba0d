import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'

/** The hash to keep of a password: argon2id with the library's (OWASP's) parameters. */
export const hashPassword = (password: string): Promise<string> => hash(password)

let ofNobody: Promise<string> | undefined

/**
 * Is this the password? For somebody without one it takes just as long, against the real hash of a password that
 * nobody has, so that the time of an answer does not tell which accounts exist.
 */
export async function passwordMatches(kept: string | null | undefined, given: string): Promise<boolean> {
  ofNobody ??= hash(randomBytes(24).toString('base64'))
  const matches = await verify(kept ?? (await ofNobody), given)
  return matches && kept !== null && kept !== undefined
}
