import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { deskResource, loadAtTable } from './load-meeting'
import { loadSuggestions } from './load-suggestions'
import { meetingSchema } from './schema'

/** What could be put on the agenda of this meeting. */
export const getAgendaDesk = defineQuery({
  permission: 'minutes.write',
  input: meetingSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, meetingId }) => {
    const found = await loadAtTable(db, programmeId, meetingId)
    if (!found) return notFound()
    const { meeting, table, day } = found
    if (!authorise(deskResource(meeting.programme, table, actor, day))) return denied()
    const body = await db.body.findUniqueOrThrow({ where: { id: table.id }, select: { kind: true } })
    const there = await db.agendaItem.findMany({ where: { meetingId }, select: { subject: true, subjectId: true } })
    const taken = new Set(there.map(({ subject, subjectId }) => `${subject}:${subjectId}`))
    return ok({ suggestions: await loadSuggestions(db, { programme: meeting.programme, body: { id: table.id, board: body.kind === 'board' }, now }, taken) })
  },
})
