import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import { loadInterventions } from '@/lib/interventions/load-interventions'
import type { Db } from '@/lib/platform/db/client'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { theoryHash } from './close-theory'
import { loadTheory } from './load-theory'
import { theorySchema } from './schema'
import { theoryView } from './theory-view'
import { lastStepOf } from './undo-last-step'

/** What an element can be tied to. */
async function choicesOf(db: Db, programmeId: string, cycle: number) {
  const [goals, interventions] = [await loadGoals(db, programmeId), await loadInterventions(db, programmeId, cycle)]
  return {
    goals: goals.map(({ id, title, parentId }) => ({ id, title, ambition: parentId === null })),
    interventions: interventions.map(({ id, title, owner, status }) => ({ id, title, owner: owner.name, status })),
  }
}
export type TheoryChoices = Awaited<ReturnType<typeof choicesOf>>

/** The theory of change of a cycle, of the current one unless asked otherwise; `theory` is null when it has none yet. */
export const getTheory = defineQuery({
  permission: 'theory.read',
  input: theorySchema,
  run: async ({ actor, db, authorise }, { programmeId, cycle: asked }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    const resource = programmeResource(programme)
    if (!authorise(resource)) return denied()
    const cycle = asked ?? programme.currentCycle
    const theory = await loadTheory(db, programmeId, cycle)
    if (!theory && cycle !== programme.currentCycle) return notFound()
    const cycles = await db.theoryOfChange.findMany({ where: { programmeId }, orderBy: { cycle: 'asc' }, select: { cycle: true } })
    return ok({
      programme: { id: programme.id, name: programme.name, currentCycle: programme.currentCycle }, cycle,
      cycles: cycles.map((one) => one.cycle), theory: theory && theoryView(theory), choices: await choicesOf(db, programmeId, cycle),
      /** Of a closed one: whether it is still what it was when its cycle ended. */
      intact: theory?.closedAt == null ? null : theoryHash(theory) === theory.hash,
      mayEdit: allows('theory.edit', actor, resource) && theory?.closedAt == null,
      lastStep: theory && theory.closedAt === null ? await lastStepOf(db, theory.id, actor.userId) : null,
    })
  },
})
