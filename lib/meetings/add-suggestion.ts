import 'server-only'
import { broken, notFound } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { appendItem } from './append-item'
import { openDesk } from './load-meeting'
import { limits } from './limits'
import { subjectTitle } from './subjects'
import { addSuggestionSchema } from './schema'

const shortened = (title: string) => (title.length > limits.title ? `${title.slice(0, limits.title - 1)}…` : title)

/** Puts a decision, a condition, an action or a section of the process on the agenda, with a link to it. */
export const addSuggestion = defineUseCase({
  permission: 'minutes.write',
  input: addSuggestionSchema,
  run: async (context, { programmeId, meetingId, subject, subjectId }) => {
    const desk = await openDesk(context, { programmeId, meetingId })
    if (!desk.ok) return desk
    const { meeting } = desk.value
    const title = await subjectTitle(context.db, meeting.programme, { subject, subjectId })
    if (title === null) return notFound()
    const there = await context.db.agendaItem.count({ where: { meetingId, subject, subjectId } })
    if (there > 0) return broken('Dit punt staat al op de agenda.')
    return appendItem(context, meeting, { subject, subjectId, title: shortened(title), purpose: '', minutesOfTime: null })
  },
})
