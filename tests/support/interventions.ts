import { systemTransaction } from '@/lib/platform/db/transaction'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { anOrganisation } from './builders'

type Programme = { id: string; municipalityId: string }
type Given<T> = Partial<Omit<T, 'municipalityId' | 'programmeId'>>

const createdAt = new Date('2024-02-01T09:00:00Z')
let serial = 0

/** The execution programme of a cycle; made once, however often it is asked for. */
export function anExecution(programme: Programme, given: Given<Prisma.ExecutionProgrammeUncheckedCreateInput> = {}) {
  const cycle = given.cycle ?? 1
  return systemTransaction(async (db) =>
    await db.executionProgramme.findUnique({ where: { programmeId_cycle: { programmeId: programme.id, cycle } } })
    ?? await db.executionProgramme.create({
      data: {
        municipalityId: programme.municipalityId, programmeId: programme.id, cycle, title: 'Uitvoeringsprogramma',
        startsOn: new Date('2024-01-01'), endsOn: new Date('2027-12-31'), createdAt, ...given,
      },
    }))
}

/** An intervention that is planned, of a new partner unless an owner is given. */
export async function anIntervention(programme: Programme, given: Given<Prisma.InterventionUncheckedCreateInput> = {}) {
  const executionId = given.executionId ?? (await anExecution(programme)).id
  const ownerId = given.ownerId ?? (await anOrganisation(programme)).id
  return systemTransaction((db) => db.intervention.create({
    data: {
      municipalityId: programme.municipalityId, programmeId: programme.id, title: `Interventie ${++serial}`, status: 'planned', createdAt,
      ...given, executionId, ownerId,
    },
  }))
}

/** What an intervention does for a goal, in words. */
export const aContribution = (
  intervention: { id: string; municipalityId: string }, goal: { id: string; meaning?: number },
  given: { direct?: boolean; how?: string; seenMeaning?: number } = {},
) => systemTransaction((db) => db.contribution.create({
  data: {
    municipalityId: intervention.municipalityId, interventionId: intervention.id, goalId: goal.id,
    how: 'Gezinnen vinden eerder hulp.', seenMeaning: goal.meaning ?? 1, ...given,
  },
}))
