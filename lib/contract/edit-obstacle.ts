import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { loadObstacle, obstacleColumns, obstacleSnapshot } from './load-obstacle'
import { editObstacleSchema } from './obstacle-schema'

/** Changes what an obstacle is, who takes it where and by when; how it stands is told in a note. */
export const editObstacle = defineUseCase({
  permission: 'obstacle.edit',
  input: editObstacleSchema,
  run: async ({ db, authorise, audit }, { programmeId, obstacleId, version, ...input }) => {
    const obstacle = await loadObstacle(db, programmeId, obstacleId)
    if (!obstacle) return notFound()
    if (!authorise(programmeResource(obstacle.programme))) return denied()
    const { count } = await db.obstacle.updateMany({
      where: { id: obstacleId, version }, data: { ...obstacleColumns(input), version: { increment: 1 } },
    })
    if (count === 0) return conflict({ ...obstacleSnapshot(obstacle), version: obstacle.version })
    await audit({
      type: 'obstacle.edited' satisfies ContractEvent, objectType: 'obstacle', objectId: obstacleId, programmeId,
      before: obstacleSnapshot(obstacle), after: input,
    })
    return ok({ obstacleId })
  },
})
