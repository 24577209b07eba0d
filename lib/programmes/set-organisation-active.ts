import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { ProgrammeEvent } from './audit-types'
import { loadOrganisation } from './load-organisation'
import { programmeResource } from './load-programme'
import { setOrganisationActiveSchema } from './schema'

/** Notes that a partner left the alliance or came back. What it said stays readable; nobody waits for it any more. */
export const setOrganisationActive = defineUseCase({
  permission: 'programme.edit',
  input: setOrganisationActiveSchema,
  run: async ({ db, authorise, audit }, { programmeId, organisationId, version: seen, active }) => {
    const organisation = await loadOrganisation(db, programmeId, organisationId)
    if (!organisation) return notFound()
    if (!authorise(programmeResource(organisation.programme))) return denied()
    const { count } = await db.organisation.updateMany({
      where: { id: organisationId, version: seen },
      data: { active, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ active: organisation.active, version: organisation.version })
    const type: ProgrammeEvent = active ? 'organisation.returned' : 'organisation.left'
    await audit({
      type, objectType: 'organisation', objectId: organisationId, programmeId,
      before: { name: organisation.name, active: organisation.active }, after: { name: organisation.name, active },
    })
    return ok({ organisationId })
  },
})
