import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'

/** The programmes somebody has a role in, by name, and whether they may begin another. */
export const listMyProgrammes = defineQuery({
  permission: 'programme.list',
  input: z.object({}),
  run: async ({ actor, db, authorise }) => {
    const resource = { municipalityId: actor.municipalityId }
    if (!authorise(resource)) return denied()
    const programmes = await db.programme.findMany({
      where: { id: { in: actor.grants.map((grant) => grant.programmeId) } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    return ok({ programmes, mayCreate: allows('programme.create', actor, resource) })
  },
})
