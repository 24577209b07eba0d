import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MembershipEvent } from './audit-types'
import { checkOrganisation } from './check-organisation'
import { changeRoleSchema } from './role-schema'

/** Gives somebody another role in a programme; it holds from their next request on. */
export const changeRole = defineUseCase({
  permission: 'member.manage',
  input: changeRoleSchema,
  run: async ({ db, authorise, audit }, { membershipId, version, role, organisationId }) => {
    const before = await db.membership.findUnique({ where: { id: membershipId } })
    if (!before) return notFound()
    if (!authorise(before)) return denied()
    const { programmeId, userId } = before
    const wrong = await checkOrganisation(db, programmeId, role, organisationId)
    if (wrong) return wrong
    const { count } = await db.membership.updateMany({
      where: { id: membershipId, version }, data: { role, organisationId, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ role: before.role, organisationId: before.organisationId, version: before.version })
    await audit({
      type: 'membership.changed' satisfies MembershipEvent, objectType: 'Membership', objectId: membershipId, programmeId,
      before: { userId, role: before.role, organisationId: before.organisationId }, after: { userId, role, organisationId },
    })
    return ok({ membershipId, userId })
  },
})
