import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { ProgrammeEvent } from './audit-types'
import { loadProgramme, programmeResource } from './load-programme'
import { nameTaken } from './organisation-name'
import { addOrganisationSchema } from './schema'

/** Adds a partner to the alliance (handbook §5.1: parties join and leave). */
export const addOrganisation = defineUseCase({
  permission: 'programme.edit',
  input: addOrganisationSchema,
  run: async ({ db, authorise, audit }, { programmeId, name }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (await nameTaken(db, programmeId, name)) return broken(`“${name}” staat al in de lijst.`, 'name')
    const organisation = await db.organisation.create({
      data: { municipalityId: programme.municipalityId, programmeId, name },
    })
    await audit({
      type: 'organisation.added' satisfies ProgrammeEvent, objectType: 'organisation', objectId: organisation.id,
      programmeId, after: { name },
    })
    return ok({ organisationId: organisation.id })
  },
})
