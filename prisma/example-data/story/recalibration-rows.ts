import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toDate } from '@/lib/platform/day'
import { snapshotHash, type ProgrammeSnapshot } from '@/lib/recalibration/programme-snapshot'
import type { Scene } from './scene'

export type RecalibrationRows = { executions: Prisma.ExecutionProgrammeCreateManyInput[]; recalibrations: Prisma.RecalibrationCreateManyInput[] }
export const noRecalibrationRows = (): RecalibrationRows => ({ executions: [], recalibrations: [] })

export async function writeRecalibrations(db: Db, { executions, recalibrations }: RecalibrationRows): Promise<void> {
  await db.executionProgramme.createMany({ data: executions })
  await db.recalibration.createMany({ data: recalibrations })
}

/** Tells what an earlier cycle did, and how it was looked back upon when the next one began. */
export function tellFirstProgramme(scene: Scene): void {
  const { municipalityId, programmeId, ledger, rows, story: { firstProgramme: told } } = scene
  if (!told) return
  const { kept, answers, begun, closed, recalibration } = told
  const [executionId, recalibrationId, { cycle, title, summary }] = [randomUUID(), randomUUID(), kept]
  const snapshot: ProgrammeSnapshot = { format: 1, ...kept, vision: null, recalibration: answers }
  const hash = snapshotHash(snapshot, { municipalityId, programmeId })
  rows.recalibrations.executions.push({
    id: executionId, municipalityId, programmeId, cycle, title, summary, startsOn: toDate(kept.startsOn), endsOn: toDate(kept.endsOn),
    createdAt: scene.at(begun.at), closedAt: scene.at(closed.at), snapshot, hash,
  })
  rows.recalibrations.recalibrations.push({
    id: recalibrationId, municipalityId, programmeId, cycle, ...answers, createdAt: scene.at(recalibration.begun.at), closedAt: scene.at(recalibration.closed.at),
  })
  const note = (done: { at: typeof begun.at; who: string }, type: string, objectType: string, objectId: string, after: Prisma.InputJsonObject) =>
    { ledger.note(scene.at(done.at), scene.person(done.who), { type, objectType, objectId, programmeId, after }) }
  note(begun, 'execution.begun', 'execution', executionId, { cycle, title })
  note(recalibration.begun, 'recalibration.begun', 'recalibration', recalibrationId, { cycle })
  note(recalibration.closed, 'recalibration.closed', 'recalibration', recalibrationId, { cycle })
  note(closed, 'execution.closed', 'execution-programme', executionId, { cycle, hash })
}
