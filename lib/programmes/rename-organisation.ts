import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { ProgrammeEvent } from './audit-types'
import { programmeResource } from './load-programme'
import { loadOrganisation } from './load-organisation'
import { nameTaken } from './organisation-name'
import { renameOrganisationSchema } from './schema'

/** Gives a partner another name, for instance after a merger; its answers stay its own. */
export const renameOrganisation = defineUseCase({
  permission: 'programme.edit',
  input: renameOrganisationSchema,
  run: async ({ db, authorise, audit }, input) => {
    const { programmeId, organisationId, name } = input
    const organisation = await loadOrganisation(db, programmeId, organisationId)
    if (!organisation) return notFound()
    if (!authorise(programmeResource(organisation.programme))) return denied()
    if (await nameTaken(db, programmeId, name, organisationId)) return broken(`“${name}” staat al in de lijst.`, 'name')
    const { count } = await db.organisation.updateMany({
      where: { id: organisationId, version: input.version },
      data: { name, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ name: organisation.name, version: organisation.version })
    await audit({
      type: 'organisation.renamed' satisfies ProgrammeEvent, objectType: 'organisation', objectId: organisationId,
      programmeId, before: { name: organisation.name }, after: { name },
    })
    return ok({ organisationId })
  },
})
