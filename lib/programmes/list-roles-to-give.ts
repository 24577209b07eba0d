import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'

/** What an administrator chooses from: the programmes of the municipality with their organisations, and one person's roles. */
export const listRolesToGive = defineQuery({
  permission: 'member.manage',
  input: z.object({ userId: z.uuid() }),
  run: async ({ actor: { municipalityId }, db, authorise }, { userId }) => {
    if (!authorise({ municipalityId })) return denied()
    const programmes = await db.programme.findMany({
      orderBy: { name: 'asc' },
      select: { id: true, name: true, organisations: { where: { active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true } } },
    })
    const memberships = await db.membership.findMany({
      where: { userId }, orderBy: { programme: { name: 'asc' } },
      select: { id: true, programmeId: true, role: true, organisationId: true, version: true },
    })
    return ok({ programmes, memberships })
  },
})
