import 'server-only'
import { worksInProgramme } from '@/lib/checklists/people'
import { toDate } from '@/lib/platform/day'
import { broken, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { MeetingEvent } from './audit-types'
import { openDesk } from './load-meeting'
import { noteHeld } from './note-held'
import { agreeActionSchema } from './schema'

/** Records in the minutes that somebody will do something by a day; it is followed like any other action. */
export const agreeAction = defineUseCase({
  permission: 'minutes.write',
  input: agreeActionSchema,
  run: async (context, { programmeId, meetingId, title, ownerId, dueOn }) => {
    const desk = await openDesk(context, { programmeId, meetingId }, 'begun')
    if (!desk.ok) return desk
    const { meeting, day } = desk.value
    const { actor, db, audit, now } = context
    if (!(await worksInProgramme(db, programmeId, ownerId))) return broken('Kies iemand die in dit programma werkt.', 'ownerId')
    if (dueOn < day) return broken('Deze dag ligt voor de bijeenkomst. Vul een latere dag in.', 'dueOn')
    const cycle = meeting.programme.currentCycle
    const action = await db.actionItem.create({
      data: {
        municipalityId: actor.municipalityId, programmeId, cycle, meetingId, title, ownerId, dueOn: toDate(dueOn),
        createdById: actor.userId, createdAt: now,
      },
    })
    await noteHeld(db, meetingId)
    await audit({
      type: 'meeting.action-agreed' satisfies MeetingEvent, objectType: 'ActionItem', objectId: action.id, programmeId,
      after: { meetingId, cycle, title, ownerId, dueOn },
    })
    return ok({ actionId: action.id })
  },
})
