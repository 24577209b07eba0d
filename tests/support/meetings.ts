import { addAgendaItem } from '@/lib/meetings/add-agenda-item'
import { planMeeting } from '@/lib/meetings/plan-meeting'
import { aProgramme } from './builders'
import { expectOk } from './decisions'
import { aBoard } from './tables'

/** A day on which nothing has begun yet. */
export const before = new Date('2026-12-01T09:00:00Z')
/** The morning after the meeting. */
export const after = new Date('2026-12-09T09:00:00Z')

/** What a form posts to plan a meeting on the evening between those two. */
export const planned = (programmeId: string, bodyId: string, extra: object = {}) => ({
  programmeId, bodyId, title: 'Bestuur', day: '2026-12-08', startTime: '19:30', endTime: '21:30', place: 'School', invitation: 'Welkom.', ...extra,
})

/** A board with one meeting and one point on its agenda. */
export async function aMeeting(extra: object = {}) {
  const programme = await aProgramme()
  const board = await aBoard(programme, 2)
  const { meetingIds: [meetingId = ''] } = expectOk(await planMeeting.as(board.bureau, planned(programme.id, board.body.id, extra), before))
  const where = { programmeId: programme.id, meetingId }
  const { itemId } = expectOk(await addAgendaItem.as(board.bureau, { ...where, title: 'Voortgang' }, before))
  return { programme, board, where, meetingId, itemId, programmeId: programme.id }
}
