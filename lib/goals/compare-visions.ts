import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadVisionByNumber, visionView } from './load-vision'
import { compareVisionsSchema } from './vision-schema'

/** Two versions of the vision, to lay beside each other; a draft only for the team. */
export const compareVisions = defineQuery({
  permission: 'vision.read',
  input: compareVisionsSchema,
  run: async ({ actor, db, authorise }, { programmeId, older, newer }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const before = await loadVisionByNumber(db, programmeId, older)
    const after = await loadVisionByNumber(db, programmeId, newer)
    if (!before || !after) return notFound()
    if ([before, after].some(({ closedAt }) => closedAt === null) && !allows('vision.read-draft', actor, resource)) return notFound()
    return ok({ programme: { id: programme.id, name: programme.name }, older: visionView(before), newer: visionView(after) })
  },
})
export type ComparedVision = ReturnType<typeof visionView>
