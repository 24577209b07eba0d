import 'server-only'
import { formatDate } from '@/lib/platform/format'
import { broken, denied, notFound } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { appendItem } from './append-item'
import { deskResource, loadAtTable, lockMeeting } from './load-meeting'
import { remarkSchema } from './schema'

/** Puts a remark about closed minutes on the agenda of the next meeting of the same table; the minutes themselves stay as they are. */
export const remarkOnMinutes = defineUseCase({
  permission: 'minutes.write',
  input: remarkSchema,
  run: async (context, { programmeId, meetingId, text }) => {
    const { actor, db, authorise, now } = context
    const found = await loadAtTable(db, programmeId, meetingId)
    if (!found) return notFound()
    const { meeting, table, day } = found
    if (!authorise(deskResource(meeting.programme, table, actor, day))) return denied()
    if (!meeting.minutesClosedAt) return broken('Dit verslag is nog niet gesloten. U kunt het zelf nog verbeteren.')
    const next = await db.meeting.findFirst({
      where: { bodyId: meeting.bodyId, state: 'planned', startsAt: { gt: now } }, orderBy: { startsAt: 'asc' },
    })
    if (!next) return broken('Er is nog geen volgende bijeenkomst van deze tafel. Plan die eerst.')
    await lockMeeting(db, next.id)
    return appendItem(context, next, {
      title: `Opmerking bij het verslag van ${formatDate(meeting.startsAt)}`, purpose: text, minutesOfTime: null, subject: 'free', subjectId: meetingId,
    })
  },
})
