import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { loadObstacles, obstacleView } from './load-obstacle'

/** All obstacles, open and closed (doorbraaktafel, handbook §5.4). */
export const listObstacles = defineQuery({
  permission: 'contract.read',
  input: programmeIdSchema,
  run: async ({ actor, db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    return ok({
      programme: { id: programme.id, name: programme.name }, obstacles: (await loadObstacles(db, programmeId)).map(obstacleView),
      mayEdit: allows('obstacle.edit', actor, resource),
    })
  },
})
