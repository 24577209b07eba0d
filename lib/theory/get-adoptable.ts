import 'server-only'
import { loadGoals } from '@/lib/goals/load-goals'
import { loadInterventions } from '@/lib/interventions/load-interventions'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { programmeIdSchema } from '@/lib/programmes/schema'
import { notYetIn } from './adoption'
import { loadTheory } from './load-theory'

/** The goals and interventions that can be taken over into the theory of the current cycle; it must have begun and be open. */
export const getAdoptable = defineQuery({
  permission: 'theory.edit',
  input: programmeIdSchema,
  run: async ({ db, authorise }, { programmeId }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const theory = await loadTheory(db, programmeId, programme.currentCycle)
    if (theory?.closedAt !== null) return notFound()
    const [goals, interventions] = [await loadGoals(db, programmeId), await loadInterventions(db, programmeId, theory.cycle)]
    const free = notYetIn(theory.elements, { goals, interventions })
    const titles = new Map(goals.map(({ id, title }) => [id, title]))
    const titleOf = (id: string | null) => (id === null ? '' : (titles.get(id) ?? ''))
    return ok({
      programme: { id: programme.id, name: programme.name }, theory: { id: theory.id, revision: theory.revision, cycle: theory.cycle },
      goals: free.goals.map(({ id, title, parentId }) => ({ id, title, ambition: parentId === null, parent: titleOf(parentId) })),
      interventions: free.interventions.map(({ id, title, owner, contributions }) =>
        ({ id, title, owner: owner.name, goals: contributions.map(({ goalId }) => titleOf(goalId)).filter(Boolean) })),
    })
  },
})
