import 'server-only'
import { hashPassword } from '@/lib/platform/auth/password'
import { denied, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { AccountEvent } from './audit-types'
import { emailTakenMessage } from './email-taken'
import { userSnapshot } from './load-user'
import { createUserSchema } from './schema'
import { temporaryPassword, temporaryUntil } from './temporary-password'

/** Makes an account; the temporary password is in the answer and nowhere else, to be shown once. */
export const createUser = defineUseCase({
  permission: 'user.manage',
  input: createUserSchema,
  run: async ({ actor: { municipalityId }, db, authorise, audit, now }, fields) => {
    if (!authorise({ municipalityId })) return denied()
    const password = temporaryPassword()
    const until = temporaryUntil(now)
    // One person has one account, also across municipalities, whose people we cannot see: so let the database judge.
    const [user] = await db.user.createManyAndReturn({
      data: [{ municipalityId, ...fields, passwordHash: await hashPassword(password), temporaryPasswordUntil: until }],
      skipDuplicates: true,
      select: { id: true },
    })
    if (!user) return emailTakenMessage()
    await audit({
      type: 'user.created' satisfies AccountEvent, objectType: 'User', objectId: user.id, after: userSnapshot(fields),
    })
    return ok({ userId: user.id, temporaryPassword: password, until })
  },
})
