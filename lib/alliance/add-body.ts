import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { bodyNameTaken } from './body-name'
import { toDate } from '@/lib/platform/day'
import { addBodySchema } from './schema'
import { bodySnapshot } from './snapshots'

/** Adds a table at which people meet (handbook §6.2). */
export const addBody = defineUseCase({
  permission: 'alliance.edit',
  input: addBodySchema,
  run: async ({ db, authorise, audit }, { programmeId, startsOn, ...fields }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (await bodyNameTaken(db, programmeId, fields.name)) return broken(`Er is al een tafel met de naam “${fields.name}”.`, 'name')
    const body = await db.body.create({
      data: { ...fields, municipalityId: programme.municipalityId, programmeId, startsOn: toDate(startsOn) },
    })
    await audit({
      type: 'body.added' satisfies AllianceEvent, objectType: 'Body', objectId: body.id, programmeId, after: bodySnapshot(body),
    })
    return ok({ bodyId: body.id })
  },
})
