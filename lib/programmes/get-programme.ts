import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { programmeSentence } from '@/lib/process/sentences'
import { definitionOf } from './definition-of'
import { programmeResource } from './load-programme'
import { loadPhaseStates } from './phase-state'
import { programmeIdSchema } from './schema'

/** A programme as its pages name it, where it stands in a sentence, and what this person may do with it. */
export const getProgramme = defineQuery({
  permission: 'programme.read',
  input: programmeIdSchema,
  run: async ({ actor, db, authorise }, { programmeId }) => {
    const programme = await db.programme.findUnique({
      where: { id: programmeId },
      include: { municipality: { select: { name: true } } },
    })
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const states = await loadPhaseStates(db, programmeId)
    const { municipality, ...fields } = programme
    return ok({
      ...fields,
      municipality: municipality.name,
      sentence: programmeSentence(definitionOf(programme), states, programme.currentCycle),
      allowed: {
        edit: allows('programme.edit', actor, resource),
        steer: allows('phase.steer', actor, resource),
        readMeetings: allows('meeting.read', actor, resource),
        handOver: allows('handover.record', actor, resource),
        editPublicPage: allows('publication.edit', actor, resource),
        readStakeholders: allows('stakeholder.read', actor, resource),
        readRecalibration: allows('recalibration.read', actor, resource),
      },
    })
  },
})
