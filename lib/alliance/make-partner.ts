import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { joinAlliance } from '@/lib/programmes/join-alliance'
import type { ProgrammeEvent } from '@/lib/programmes/audit-types'
import { programmeResource } from '@/lib/programmes/load-programme'
import { toDate } from '@/lib/platform/day'
import { loadStakeholder } from './load-stakeholders'
import { makePartnerSchema } from './stakeholder-schema'

/** Makes a party on the map a partner of the alliance, and ties the two together (handbook §4.5, §5.1). */
export const makePartner = defineUseCase({
  permission: 'programme.edit',
  input: makePartnerSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, stakeholderId, version, joinedOn, joinReason }) => {
    const party = await loadStakeholder(db, programmeId, stakeholderId)
    if (!party) return notFound()
    const programme = { id: programmeId, municipalityId: party.municipalityId }
    if (!authorise(programmeResource(programme))) return denied()
    if (party.organisationId !== null) return broken(`${party.name} is al partner.`)
    const name = party.name.slice(0, 120)
    const joined = await joinAlliance(db, { programme, name, joinedOn: toDate(joinedOn), joinReason, now })
    if (!joined.ok) return joined
    const { organisationId } = joined.value
    const { count } = await db.stakeholder.updateMany({
      where: { id: stakeholderId, version, removedAt: null }, data: { organisationId, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ name: party.name, version: party.version })
    await audit({
      type: 'organisation.added' satisfies ProgrammeEvent, objectType: 'organisation', objectId: organisationId, programmeId,
      after: { name, joinedOn, joinReason, stakeholderId },
    })
    return ok({ organisationId })
  },
})
