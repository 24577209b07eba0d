import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { rolesOf } from './roles-of'

/** Everybody with an account in the municipality, active ones first, by name. */
export const listUsers = defineQuery({
  permission: 'user.manage',
  input: z.object({}),
  run: async ({ actor: { municipalityId }, db, authorise }) => {
    if (!authorise({ municipalityId })) return denied()
    const users = await db.user.findMany({
      orderBy: [{ active: 'desc' }, { name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, email: true, administrator: true, active: true, version: true, memberships: rolesOf },
    })
    return ok(users)
  },
})
