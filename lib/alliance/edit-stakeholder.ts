import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { loadStakeholder } from './load-stakeholders'
import { partnerOf } from './person-and-partner'
import { lockMap, stakeholderNameTaken } from './stakeholder-name'
import { editStakeholderSchema } from './stakeholder-schema'
import { stakeholderSnapshot } from './stakeholder-snapshot'

/** Changes what is known about a party. */
export const editStakeholder = defineUseCase({
  permission: 'stakeholder.edit',
  input: editStakeholderSchema,
  run: async ({ db, authorise, audit }, { programmeId, stakeholderId, version, ...fields }) => {
    const party = await loadStakeholder(db, programmeId, stakeholderId)
    if (!party) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: party.municipalityId }))) return denied()
    await lockMap(db, programmeId)
    if (await stakeholderNameTaken(db, programmeId, fields.name, stakeholderId)) return broken(`“${fields.name}” staat al op de kaart.`, 'name')
    const partner = await partnerOf(db, programmeId, fields.organisationId)
    if (!partner.ok) return partner
    const { count } = await db.stakeholder.updateMany({
      where: { id: stakeholderId, version, removedAt: null }, data: { ...fields, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...stakeholderSnapshot(party), version: party.version })
    await audit({
      type: 'stakeholder.edited' satisfies AllianceEvent, objectType: 'Stakeholder', objectId: stakeholderId, programmeId,
      before: stakeholderSnapshot(party), after: stakeholderSnapshot(fields),
    })
    return ok({ stakeholderId })
  },
})
