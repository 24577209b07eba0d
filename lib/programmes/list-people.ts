import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from './load-programme'
import { programmeIdSchema } from './schema'

/** Everybody who works in the programme or follows it: bureau first, then board, partners and readers. */
export const listPeople = defineQuery({
  permission: 'programme.read',
  input: programmeIdSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const memberships = await db.membership.findMany({
      where: { programmeId, user: { active: true } },
      // PostgreSQL sorts an enum in the order of its values.
      orderBy: [{ role: 'asc' }, { user: { name: 'asc' } }],
      select: {
        role: true, organisation: { select: { name: true } }, user: { select: { id: true, name: true, email: true } },
      },
    })
    return ok(memberships.map(({ role, organisation, user }) => ({
      ...user, role, organisation: organisation?.name ?? null,
    })))
  },
})
