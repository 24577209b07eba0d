import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { AllianceEvent } from './audit-types'
import { loadStakeholder } from './load-stakeholders'
import { removeStakeholderSchema } from './stakeholder-schema'

/** Takes a party off the map. The partner it became, if any, stays a partner. */
export const removeStakeholder = defineUseCase({
  permission: 'stakeholder.edit',
  input: removeStakeholderSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, stakeholderId, version }) => {
    const party = await loadStakeholder(db, programmeId, stakeholderId)
    if (!party) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: party.municipalityId }))) return denied()
    const { count } = await db.stakeholder.updateMany({
      where: { id: stakeholderId, version, removedAt: null }, data: { removedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ name: party.name, version: party.version })
    await audit({
      type: 'stakeholder.removed' satisfies AllianceEvent, objectType: 'Stakeholder', objectId: stakeholderId, programmeId,
      before: { name: party.name },
    })
    return ok({ stakeholderId })
  },
})
