import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MembershipEvent } from './audit-types'
import { withdrawRoleSchema } from './role-schema'

/** Ends somebody's role in a programme, from their next request on; what they wrote stays theirs. */
export const withdrawRole = defineUseCase({
  permission: 'member.manage',
  input: withdrawRoleSchema,
  run: async ({ db, authorise, audit }, { membershipId, version }) => {
    const before = await db.membership.findUnique({ where: { id: membershipId } })
    if (!before) return notFound()
    if (!authorise(before)) return denied()
    const { programmeId, userId, role, organisationId } = before
    const { count } = await db.membership.deleteMany({ where: { id: membershipId, version } })
    if (count === 0) return conflict({ role, organisationId, version: before.version })
    await audit({
      type: 'membership.withdrawn' satisfies MembershipEvent, objectType: 'Membership', objectId: membershipId, programmeId,
      before: { userId, role, organisationId },
    })
    return ok({ membershipId, userId })
  },
})
