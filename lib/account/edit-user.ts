import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { AccountEvent } from './audit-types'
import { emailTaken, emailTakenMessage } from './email-taken'
import { loadUser, userResource, userSnapshot } from './load-user'
import { editUserSchema } from './schema'

/** Changes somebody's name, address or being an administrator. */
export const editUser = defineUseCase({
  permission: 'user.manage',
  input: editUserSchema,
  run: async ({ actor, db, authorise, audit }, { userId, version, ...fields }) => {
    const user = await loadUser(db, userId)
    if (!user) return notFound()
    if (!authorise(userResource(user))) return denied()
    // Otherwise a municipality could lock itself out.
    if (userId === actor.userId && !fields.administrator)
      return broken('U kunt uzelf niet het beheer afnemen. Vraag een andere beheerder.', 'administrator')
    if (await emailTaken(db, fields.email, userId)) return emailTakenMessage()
    // Who now has another address may be another person to the identity provider: link anew.
    const unlink = fields.email === user.email ? {} : { oidcSubject: null }
    const { count } = await db.user.updateMany({
      where: { id: userId, version },
      data: { ...fields, ...unlink, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...userSnapshot(user), version: user.version })
    await audit({
      type: 'user.edited' satisfies AccountEvent, objectType: 'User', objectId: userId,
      before: userSnapshot(user), after: userSnapshot(fields),
    })
    return ok({ userId })
  },
})
