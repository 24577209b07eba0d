import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { appendItem } from './append-item'
import { openDesk } from './load-meeting'
import { addAgendaItemSchema } from './schema'

/** Puts a point of one's own on the agenda. */
export const addAgendaItem = defineUseCase({
  permission: 'minutes.write',
  input: addAgendaItemSchema,
  run: async (context, { programmeId, meetingId, ...item }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    return appendItem(context, desk.value.meeting, { ...item, subject: 'free', subjectId: '' })
  },
})
