import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { toDate, toDay } from '@/lib/platform/day'
import { editTalkSchema } from './schema'

/** Mends what was written down of a talk with a partner. */
export const editTalk = defineUseCase({
  permission: 'partner-talk.record',
  input: editTalkSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, talkId, version, heldOn, present, conclusions }) => {
    const talk = await db.partnerTalk.findUnique({
      where: { id: talkId, programmeId }, include: { programme: { select: { id: true, municipalityId: true } } },
    })
    if (!talk) return notFound()
    if (!authorise(programmeResource(talk.programme))) return denied()
    if (heldOn > formatIsoDay(now)) return broken('Deze dag moet nog komen. Vul in wanneer het gesprek was.', 'heldOn')
    const before = { heldOn: toDay(talk.heldOn), present: talk.present, conclusions: talk.conclusions }
    const { count } = await db.partnerTalk.updateMany({
      where: { id: talkId, version }, data: { heldOn: toDate(heldOn), present, conclusions, version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...before, version: talk.version })
    await audit({
      type: 'partner-talk.edited' satisfies ContractEvent, objectType: 'partnerTalk', objectId: talkId, programmeId,
      before, after: { heldOn, present, conclusions },
    })
    return ok({ talkId, organisationId: talk.organisationId })
  },
})
