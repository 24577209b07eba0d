import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { ContractEvent } from './audit-types'
import { toDate, toDay, toDayOrNull } from '@/lib/platform/day'
import { loadObstacle } from './load-obstacle'
import { answeredStatuses, noteObstacleSchema } from './obstacle-schema'

/** Tells how an obstacle stands, and what the answer was; earlier notes stay as they were (handbook §5.4). */
export const noteObstacle = defineUseCase({
  permission: 'obstacle.edit',
  input: noteObstacleSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, obstacleId, version, status, text, ...given }) => {
    const obstacle = await loadObstacle(db, programmeId, obstacleId)
    if (!obstacle) return notFound()
    if (!authorise(programmeResource(obstacle.programme))) return denied()
    const today = formatIsoDay(now)
    const answered = answeredStatuses.includes(status)
    const answeredOn = answered ? (given.answeredOn ?? today) : null
    if (answeredOn !== null && answeredOn > today) return broken('Deze dag moet nog komen. Vul in wanneer het antwoord kwam.', 'answeredOn')
    if (answeredOn !== null && answeredOn < toDay(obstacle.foundOn))
      return broken('Dit ligt vóór de dag waarop het knelpunt bleek. Vul in wanneer het antwoord kwam.', 'answeredOn')
    // Opened again: the answer it had stays to be read.
    const answer = answered ? given.answer : obstacle.answer
    const { count } = await db.obstacle.updateMany({
      where: { id: obstacleId, version },
      data: { status, answer, answeredOn: answeredOn === null ? null : toDate(answeredOn), version: { increment: 1 } },
    })
    const before = { status: obstacle.status, answer: obstacle.answer, answeredOn: toDayOrNull(obstacle.answeredOn) }
    if (count === 0) return conflict({ ...before, text: obstacle.notes[0]?.text ?? '', version: obstacle.version })
    await db.obstacleNote.create({
      data: { municipalityId: obstacle.municipalityId, obstacleId, status, text, byId: actor.userId, at: now },
    })
    await audit({
      type: 'obstacle.noted' satisfies ContractEvent, objectType: 'obstacle', objectId: obstacleId, programmeId,
      before, after: { status, text, answer, answeredOn },
    })
    return ok({ obstacleId })
  },
})
