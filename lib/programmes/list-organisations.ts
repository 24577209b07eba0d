import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadCarried } from './load-carried'
import { loadProgramme, programmeResource } from './load-programme'
import { programmeIdSchema } from './schema'

/** The partners of the alliance, those that left last, each with how many people answer for it. */
export const listOrganisations = defineQuery({
  permission: 'programme.read',
  input: programmeIdSchema,
  run: async ({ actor, db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const organisations = await db.organisation.findMany({
      where: { programmeId },
      select: { id: true, name: true, active: true, version: true, _count: { select: { memberships: true } } },
      orderBy: [{ active: 'desc' }, { name: 'asc' }],
    })
    const mayEdit = allows('programme.edit', actor, resource)
    const carried = new Map<string, string>()
    if (mayEdit) for (const { id } of organisations) carried.set(id, await loadCarried(db, programmeId, id))
    return ok({
      organisations: organisations.map(({ _count, ...organisation }) => ({ ...organisation, people: _count.memberships, carried: carried.get(organisation.id) ?? '' })),
      mayEdit,
    })
  },
})
