import 'server-only'
import { peopleOf } from '@/lib/checklists/people'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { minutesKey } from './draft-key'
import { deskResource, loadAtTable } from './load-meeting'
import { meetingSchema } from './schema'

const textOf = (values: unknown): string => {
  const { minutes } = values as { minutes?: unknown }
  return typeof minutes === 'string' ? minutes : ''
}

/** What whoever writes the minutes needs besides the meeting: the people to give an action, and their own unsaved texts. */
export const getMinutesDesk = defineQuery({
  permission: 'minutes.write',
  input: meetingSchema,
  run: async ({ actor, db, authorise }, { programmeId, meetingId }) => {
    const found = await loadAtTable(db, programmeId, meetingId)
    if (!found) return notFound()
    if (!authorise(deskResource(found.meeting.programme, found.table, actor, found.day))) return denied()
    const drafts = await db.draft.findMany({
      where: { userId: actor.userId, programmeId, key: { startsWith: minutesKey(meetingId, null) } },
      select: { key: true, values: true, baseVersion: true, savedAt: true },
    })
    return ok({
      userId: actor.userId, people: await peopleOf(db, programmeId),
      drafts: drafts.map(({ key, values, baseVersion, savedAt }) =>
        ({ key, values: { minutes: textOf(values) }, baseVersion, savedAt: savedAt.getTime() })),
    })
  },
})
