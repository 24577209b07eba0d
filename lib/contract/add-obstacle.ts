import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { obstacleColumns, obstacleSnapshot } from './load-obstacle'
import { addObstacleSchema } from './obstacle-schema'

/** Puts what the team cannot solve alone on the breakthrough table (doorbraaktafel, handbook §5.4). */
export const addObstacle = defineUseCase({
  permission: 'obstacle.edit',
  input: addObstacleSchema,
  run: async ({ db, authorise, audit }, { programmeId, ...input }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const obstacle = await db.obstacle.create({
      data: { municipalityId: programme.municipalityId, programmeId, ...obstacleColumns(input) },
    })
    await audit({
      type: 'obstacle.added' satisfies ContractEvent, objectType: 'obstacle', objectId: obstacle.id, programmeId,
      after: obstacleSnapshot(obstacle),
    })
    return ok({ obstacleId: obstacle.id })
  },
})
