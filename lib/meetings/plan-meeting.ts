import 'server-only'
import { randomUUID } from 'node:crypto'
import type * as z from 'zod/mini'
import { holdsOn } from '@/lib/alliance/at-table'
import { toDay } from '@/lib/platform/day'
import { loadBody, lockBody } from '@/lib/alliance/load-body'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { formatDate } from '@/lib/platform/format'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { MeetingEvent } from './audit-types'
import { timesOf } from './meeting-rules'
import { sameTimeProblem } from './same-time'
import { planMeetingSchema } from './schema'
import { mostMeetings, seriesDays } from './series-days'
import { meetingSnapshot } from './snapshots'

type Input = z.output<typeof planMeetingSchema>

function daysOf({ repeat, day, everyWeeks, times, lastDay }: Input) {
  if (repeat === 'once') return ok([day])
  if (everyWeeks === null) return broken('Vul in om de hoeveel weken de bijeenkomst is.', 'everyWeeks')
  if (times === null && lastDay === null) return broken('Vul in hoe vaak, of tot en met welke dag.', 'times')
  if (times !== null && lastDay !== null) return broken('Vul een aantal in of een laatste dag, niet allebei.', 'lastDay')
  if (lastDay !== null && lastDay < day) return broken('De laatste dag ligt voor de eerste bijeenkomst.', 'lastDay')
  const days = seriesDays({ first: day, everyWeeks, times, lastDay })
  return days.length > mostMeetings
    ? broken(`Dit zijn meer dan ${mostMeetings} bijeenkomsten. Kies een eerdere laatste dag.`, 'lastDay')
    : ok(days)
}

function momentsOf({ startTime, endTime, ...input }: Input) {
  const days = daysOf({ startTime, endTime, ...input })
  if (!days.ok) return days
  const moments: { startsAt: Date; endsAt: Date }[] = []
  for (const day of days.value) {
    const times = timesOf(day, startTime, endTime)
    if ('message' in times) return broken(times.message, times.field)
    moments.push(times)
  }
  return ok({ days: days.value, moments })
}

/** Plans one meeting of a table, or a series on the same weekday and time. */
export const planMeeting = defineUseCase({
  permission: 'meeting.edit',
  input: planMeetingSchema,
  run: async ({ db, authorise, audit, now }, input) => {
    const { programmeId, bodyId, title, place, invitation, repeat, everyWeeks } = input
    await lockBody(db, bodyId)
    const body = await loadBody(db, programmeId, bodyId)
    if (!body) return notFound()
    const { municipalityId } = body
    if (!authorise(programmeResource(body.programme))) return denied()
    const planned = momentsOf(input)
    if (!planned.ok) return planned
    const term = { startsOn: toDay(body.startsOn), endsOn: body.endsOn && toDay(body.endsOn) }
    const outside = planned.value.days.findIndex((day) => !holdsOn(term, day))
    const wrong = planned.value.moments[outside]
    if (wrong) return broken(`De tafel “${body.name}” bestaat niet op ${formatDate(wrong.startsAt)}.`, outside === 0 ? 'day' : 'lastDay')
    const taken = await sameTimeProblem(db, bodyId, planned.value.moments)
    if (taken !== null) return broken(taken, 'day')
    const series = repeat === 'series' && everyWeeks !== null
      ? await db.meetingSeries.create({ data: { municipalityId, programmeId, bodyId, title, everyWeeks } })
      : null
    const meetings = planned.value.moments.map((moments) => ({
      id: randomUUID(), municipalityId, programmeId, bodyId, seriesId: series?.id ?? null, title, place, invitation, changedAt: now, ...moments,
    }))
    await db.meeting.createMany({ data: meetings })
    for (const meeting of meetings) {
      await audit({
        type: 'meeting.planned' satisfies MeetingEvent, objectType: 'Meeting', objectId: meeting.id, programmeId,
        after: { ...meetingSnapshot(meeting), body: body.name, seriesId: meeting.seriesId },
      })
    }
    return ok({ meetingIds: meetings.map(({ id }) => id) })
  },
})
