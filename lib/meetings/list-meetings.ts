import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadQuorums } from './load-quorums'
import { listMeetingsSchema } from './schema'

const pageSize = 20

/** The meetings that come, soonest first, or those that were, latest first; a page at a time, however many there are. */
export const listMeetings = defineQuery({
  permission: 'meeting.read',
  input: listMeetingsSchema,
  run: async ({ actor, db, authorise, now }, { programmeId, period, bodyId, page }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const coming = period === 'coming'
    const found = await db.meeting.findMany({
      // A meeting that is going on is still to come for who is looking for the door.
      where: { programmeId, ...(bodyId && { bodyId }), endsAt: coming ? { gt: now } : { lte: now }, startsAt: coming ? { gt: new Date(now.getTime() - 86_400_000) } : { lte: now } },
      orderBy: [{ startsAt: coming ? 'asc' : 'desc' }, { id: 'asc' }], skip: (page - 1) * pageSize, take: pageSize + 1,
      select: {
        id: true, bodyId: true, title: true, startsAt: true, endsAt: true, place: true, state: true, cancelReason: true,
        minutesClosedAt: true, body: { select: { name: true } },
      },
    })
    const shown = found.slice(0, pageSize)
    const quorums = await loadQuorums(db, shown.filter(({ state, startsAt }) => state === 'planned' && startsAt > now))
    const bodies = await db.body.findMany({ where: { programmeId }, orderBy: [{ kind: 'asc' }, { name: 'asc' }], select: { id: true, name: true } })
    return ok({
      meetings: shown.map(({ body, bodyId: _, ...meeting }) => ({ ...meeting, body: body.name, quorum: quorums.get(meeting.id) ?? null })),
      hasMore: found.length > pageSize, bodies, mayEdit: allows('meeting.edit', actor, resource),
    })
  },
})
