import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'

/** The programmes somebody can search in, by name. */
export const listSearchable = defineQuery({
  permission: 'search.read',
  input: z.object({}),
  run: async ({ actor, db, authorise }) => {
    if (!authorise({ municipalityId: actor.municipalityId })) return denied()
    const ids = actor.grants.map(({ programmeId }) => programmeId)
    return ok(await db.programme.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' }, select: { id: true, name: true } }))
  },
})
