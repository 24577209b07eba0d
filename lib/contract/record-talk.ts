import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadOrganisation } from '@/lib/programmes/load-organisation'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { toDate } from '@/lib/platform/day'
import { recordTalkSchema } from './schema'

/** Records the yearly talk with a partner about its promises and about give and take (handbook §6.1, §7.1). */
export const recordTalk = defineUseCase({
  permission: 'partner-talk.record',
  input: recordTalkSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, organisationId, heldOn, present, conclusions }) => {
    const organisation = await loadOrganisation(db, programmeId, organisationId)
    if (!organisation) return notFound()
    const { programme } = organisation
    if (!authorise(programmeResource(programme))) return denied()
    if (heldOn > formatIsoDay(now)) return broken('Deze dag moet nog komen. Vul in wanneer het gesprek was.', 'heldOn')
    const talk = await db.partnerTalk.create({
      data: { municipalityId: programme.municipalityId, programmeId, organisationId, heldOn: toDate(heldOn), present, conclusions },
    })
    await audit({
      type: 'partner-talk.recorded' satisfies ContractEvent, objectType: 'partnerTalk', objectId: talk.id, programmeId,
      after: { organisationId, heldOn, present, conclusions },
    })
    return ok({ talkId: talk.id, organisationId })
  },
})
