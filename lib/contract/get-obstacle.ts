import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { loadObstacle, obstacleView } from './load-obstacle'
import { obstacleSchema } from './obstacle-schema'

/** An obstacle with its state of affairs through time. */
export const getObstacle = defineQuery({
  permission: 'contract.read',
  input: obstacleSchema,
  run: async ({ actor, db, authorise }, { programmeId, obstacleId }) => {
    const programme = await loadProgramme(db, programmeId)
    const obstacle = programme && (await loadObstacle(db, programmeId, obstacleId))
    if (!obstacle) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    return ok({
      programme: { id: programme.id, name: programme.name }, obstacle: obstacleView(obstacle),
      mayEdit: allows('obstacle.edit', actor, resource),
    })
  },
})
