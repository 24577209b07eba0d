import 'server-only'
import { setTimeout } from 'node:timers/promises'
import { appendAudit } from '../audit'
import { systemTransaction } from '../db/transaction'
import { replaceTemporaryPassword } from './own-password'
import { passwordMatches } from './password'
import { countAttempt, forgiveAttempt } from './rate-limit'

export type Credentials = {
  email: string
  password: string
  /** Only for who signs in with a password that the administrator handed out. */
  ownPassword?: string | undefined
}
export type SignInOutcome =
  | { kind: 'welcome'; userId: string }
  | { kind: 'wrong' }
  | { kind: 'too-often'; until: Date }
  /** The password was right, but handed out too long ago. */
  | { kind: 'expired' }
  /** The password was right but handed out; `problem` is what is wrong with the one chosen instead. */
  | { kind: 'choose-own'; problem?: string | undefined }

type Origin = { address: string; origin: string }

/** The form in which an e-mail address is kept and compared. */
export const normalEmail = (email: string): string => email.trim().toLowerCase()

const findByEmail = (email: string) =>
  systemTransaction((db) =>
    db.user.findUnique({
      where: { email },
      select: {
        id: true, email: true, name: true, municipalityId: true, passwordHash: true, temporaryPasswordUntil: true, active: true,
        municipality: { select: { name: true } },
      },
    }),
  )

export type KnownUser = NonNullable<Awaited<ReturnType<typeof findByEmail>>>

async function noteRefusal(user: KnownUser, origin: string): Promise<void> {
  const who = { userId: user.id, name: user.name, municipalityId: user.municipalityId, origin }
  const entry = { type: 'session.refused', objectType: 'User', objectId: user.id }
  await systemTransaction((db) => appendAudit(db, who, entry, new Date()))
}

/** A refusal takes at least this long: longer than hashing and writing down, so that the difference does not show. */
export const refusalMs = 250

/** Is this a known person with the right password? Says no in the same words and time whatever is wrong. */
export async function checkCredentials(given: Credentials, from: Origin): Promise<SignInOutcome> {
  const attempt = { email: normalEmail(given.email), address: from.address }
  const { until, waitMs } = await countAttempt(attempt)
  if (until) return { kind: 'too-often', until }
  if (waitMs > 0) await setTimeout(waitMs)

  const noSooner = setTimeout(refusalMs)
  const user = await findByEmail(attempt.email)
  const matches = await passwordMatches(user?.passwordHash, given.password)
  if (!user || !matches || !user.active) {
    if (user) await noteRefusal(user, from.origin)
    await noSooner
    return { kind: 'wrong' }
  }
  if (user.temporaryPasswordUntil && user.temporaryPasswordUntil <= new Date()) {
    await noteRefusal(user, from.origin)
    return { kind: 'expired' }
  }
  await forgiveAttempt(attempt)
  return user.temporaryPasswordUntil
    ? replaceTemporaryPassword(user, given, from.origin)
    : { kind: 'welcome', userId: user.id }
}
