import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { partnerOf } from './person-and-partner'
import { lockMap, stakeholderNameTaken } from './stakeholder-name'
import { addStakeholderSchema } from './stakeholder-schema'
import { stakeholderSnapshot } from './stakeholder-snapshot'

/** Puts a formal or informal party on the map (handbook §4.5). */
export const addStakeholder = defineUseCase({
  permission: 'stakeholder.edit',
  input: addStakeholderSchema,
  run: async ({ db, authorise, audit }, { programmeId, ...fields }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    await lockMap(db, programmeId)
    if (await stakeholderNameTaken(db, programmeId, fields.name)) return broken(`“${fields.name}” staat al op de kaart.`, 'name')
    const partner = await partnerOf(db, programmeId, fields.organisationId)
    if (!partner.ok) return partner
    const { id } = await db.stakeholder.create({ data: { ...fields, municipalityId: programme.municipalityId, programmeId } })
    await audit({
      type: 'stakeholder.added' satisfies AllianceEvent, objectType: 'Stakeholder', objectId: id, programmeId, after: stakeholderSnapshot(fields),
    })
    return ok({ stakeholderId: id })
  },
})
