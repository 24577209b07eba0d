import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MembershipEvent } from './audit-types'
import { checkOrganisation } from './check-organisation'
import { loadProgramme, programmeResource } from './load-programme'
import { giveRoleSchema } from './role-schema'

/** Lets somebody of the municipality work in a programme, in one role. */
export const giveRole = defineUseCase({
  permission: 'member.manage',
  input: giveRoleSchema,
  run: async ({ db, authorise, audit }, { userId, programmeId, role, organisationId }) => {
    const programme = await loadProgramme(db, programmeId)
    const user = await db.user.findUnique({ where: { id: userId }, select: { id: true } })
    if (!programme || !user) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const wrong = await checkOrganisation(db, programmeId, role, organisationId)
    if (wrong) return wrong
    const [membership] = await db.membership.createManyAndReturn({
      data: [{ municipalityId: programme.municipalityId, programmeId, userId, role, organisationId }],
      skipDuplicates: true, select: { id: true },
    })
    if (!membership) return broken('Deze persoon heeft al een rol in dit programma. Wijzig die rol.', 'programmeId')
    await audit({
      type: 'membership.given' satisfies MembershipEvent, objectType: 'Membership', objectId: membership.id, programmeId,
      after: { userId, role, organisationId },
    })
    return ok({ membershipId: membership.id, userId })
  },
})
