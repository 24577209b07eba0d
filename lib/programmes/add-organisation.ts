import 'server-only'
import { denied, notFound } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { ProgrammeEvent } from './audit-types'
import { joinAlliance } from './join-alliance'
import { loadProgramme, programmeResource } from './load-programme'
import { addOrganisationSchema } from './schema'

/** Adds a partner to the alliance, from the day it joined (handbook §5.1: parties join and leave). */
export const addOrganisation = defineUseCase({
  permission: 'programme.edit',
  input: addOrganisationSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, name, joinedOn, joinReason }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const joined = await joinAlliance(db, { programme, name, joinedOn, joinReason, now })
    if (!joined.ok) return joined
    await audit({
      type: 'organisation.added' satisfies ProgrammeEvent, objectType: 'organisation', objectId: joined.value.organisationId,
      programmeId, after: { name, joinedOn: joinedOn.toISOString().slice(0, 10), joinReason },
    })
    return joined
  },
})
