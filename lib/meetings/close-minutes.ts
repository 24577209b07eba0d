import 'server-only'
import { seatsOn } from '@/lib/alliance/at-table'
import { formatList } from '@/lib/platform/format'
import { broken, conflict, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { minutesKey } from './draft-key'
import { openDesk } from './load-meeting'
import { loadHashedPapers } from './load-papers'
import { currentForm, minutesHash } from './minutes-hash'
import { closeMinutesSchema } from './schema'
import { unsavedWriters } from './unsaved-texts'

/** Closes the minutes for good: from then on the database refuses every change. A correction is a remark in a later meeting. */
export const closeMinutes = defineUseCase({
  permission: 'minutes.write',
  input: closeMinutesSchema,
  run: async (context, { programmeId, meetingId, version }) => {
    const desk = await openDesk(context, { programmeId, meetingId }, 'begun')
    if (!desk.ok) return desk
    const { meeting, table, day } = desk.value
    const { actor, db, audit, now } = context
    if (meeting.version !== version) return conflict({ version: meeting.version })
    const [items, attendance] = [
      await db.agendaItem.findMany({ where: { meetingId } }), await db.meetingAttendance.findMany({ where: { meetingId } }),
    ]
    const missing = seatsOn(table.seats, day).filter(({ id }) => !attendance.some(({ seatId }) => seatId === id))
    if (missing.length > 0) return broken(`Leg eerst vast of zij er waren: ${formatList(missing.map(({ personName }) => personName))}.`)
    const recorded = new Map([[minutesKey(meetingId, null), meeting.minutes], ...items.map(({ id, minutes }) => [minutesKey(meetingId, id), minutes] as const)])
    const writers = await unsavedWriters(db, { programmeId, meetingId, userId: actor.userId, now, recorded })
    if (writers.length > 0) return broken(`Er is nog tekst die niet is bewaard, van ${formatList(writers)}. Bewaar die eerst, of gooi het concept weg.`)
    const hash = minutesHash({ ...meeting, items, attendance, minutesForm: currentForm, papers: await loadHashedPapers(db, meetingId) })
    const { count } = await db.meeting.updateMany({
      where: { id: meetingId, version },
      data: { state: 'held', minutesClosedAt: now, minutesClosedBy: actor.name, minutesHash: hash, minutesForm: currentForm, version: { increment: 1 } },
    })
    if (count === 0) return conflict()
    await audit({ type: 'minutes.closed' satisfies MeetingEvent, objectType: 'Meeting', objectId: meetingId, programmeId, after: { hash } })
    return ok({ hash })
  },
})
