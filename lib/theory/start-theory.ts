import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import type { Db } from '@/lib/platform/db/client'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource, type LoadedProgramme } from '@/lib/programmes/load-programme'
import type { TheoryEvent } from './audit-types'
import { carryTheory } from './carry-theory'
import { loadTheory } from './load-theory'
import { startTheorySchema } from './schema'

/** The newest theory of an earlier cycle; null when there is none. */
export async function loadEarlierTheory(db: Db, programmeId: string, cycle: number) {
  const earlier = await db.theoryOfChange.findFirst({ where: { programmeId, cycle: { lt: cycle } }, orderBy: { cycle: 'desc' }, select: { cycle: true } })
  return earlier && loadTheory(db, programmeId, earlier.cycle)
}

const begin = (db: Db, { id, municipalityId, currentCycle }: LoadedProgramme, now: Date) =>
  db.theoryOfChange.create({ data: { municipalityId, programmeId: id, cycle: currentCycle, createdAt: now }, select: { id: true, municipalityId: true, programmeId: true, cycle: true } })

async function ambitionsFromGoals(db: Db, { id: programmeId, municipalityId }: LoadedProgramme, theoryId: string): Promise<void> {
  const ambitions = (await loadGoals(db, programmeId)).filter(({ parentId }) => parentId === null)
  await db.theoryElement.createMany({
    data: ambitions.map(({ id, title, indicator }, index) =>
      ({ municipalityId, theoryId, kind: 'ambition' as const, title: title.slice(0, 160), indicator: indicator.slice(0, 300), goalId: id, position: index + 1 })),
  })
}

/** Begins the theory of the current cycle: empty, from the ambitions of the programme, or going on from the last cycle. */
export const startTheory = defineUseCase({
  permission: 'theory.edit',
  input: startTheorySchema,
  run: async ({ db, authorise, audit, now }, { programmeId, from }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    if (await loadTheory(db, programmeId, programme.currentCycle)) return broken('Er is al een verandertheorie voor deze cyclus. Ververs de bladzijde.')
    const earlier = from === 'carried' ? await loadEarlierTheory(db, programmeId, programme.currentCycle) : null
    if (from === 'carried' && !earlier) return broken('Er is geen verandertheorie van een eerdere cyclus. Kies een ander begin.', 'from')
    const theory = await begin(db, programme, now)
    if (from === 'goals') await ambitionsFromGoals(db, programme, theory.id)
    if (earlier) await carryTheory(db, earlier, theory)
    await audit({ type: 'theory.started' satisfies TheoryEvent, objectType: 'theory', objectId: theory.id, programmeId, after: { cycle: theory.cycle, from } })
    return ok({ theoryId: theory.id })
  },
})
