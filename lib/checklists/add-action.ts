import 'server-only'
import { defineUseCase } from '@/lib/policy/define'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { findPoint } from '@/lib/process/lookup'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { checklistEvents } from './audit-types'
import { definitionOf } from '@/lib/programmes/definition-of'
import { closedForWriting } from './load-point'
import { worksInProgramme } from './people'
import { addActionSchema } from './schema'

/** Agrees that someone will do something by a date, from a talking point or from nothing in particular. */
export const addAction = defineUseCase({
  permission: 'action.add',
  input: addActionSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, pointId, title, ownerId, dueOn }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const place = pointId === null ? null : findPoint(definitionOf(programme), pointId)
    if (place === undefined) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const cycle = programme.currentCycle
    const closed = place && (await closedForWriting(db, programme, place, cycle))
    if (closed) return broken(closed)
    if (!(await worksInProgramme(db, programmeId, ownerId))) {
      return broken('Kies iemand die in dit programma werkt.', 'ownerId')
    }
    const action = await db.actionItem.create({
      data: {
        municipalityId: actor.municipalityId, programmeId, cycle, pointId, title, ownerId,
        dueOn: new Date(dueOn), createdById: actor.userId, createdAt: now,
      },
    })
    await audit({
      type: checklistEvents.actionAdded, objectType: 'ActionItem', objectId: action.id, programmeId,
      after: { pointId, cycle, title, ownerId, dueOn },
    })
    return ok({ actionId: action.id })
  },
})
