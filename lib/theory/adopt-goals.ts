import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import { loadGoals } from '@/lib/goals/load-goals'
import { loadInterventions } from '@/lib/interventions/load-interventions'
import { formatCount } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { adoptionOf, notYetIn, type NewArrow, type NewElement } from './adoption'
import type { TheoryEvent } from './audit-types'
import { mostElements } from './graph'
import { findTheory, keepArrow, keepElement, type FoundTheory } from './load-theory'
import { openDesk } from './open-desk'
import { adoptGoalsSchema } from './schema'

type New = { elements: NewElement[]; arrows: NewArrow[] }

async function keepNew(db: Db, { id: theoryId, municipalityId }: FoundTheory, { elements, arrows }: New, above: number) {
  await db.theoryElement.createMany({ data: elements.map((element, index) => ({ ...element, municipalityId, theoryId, position: above + 1 + index })) })
  await db.theoryArrow.createMany({ data: arrows.map((arrow) => ({ ...arrow, municipalityId, theoryId })) })
  const idsOf = (rows: { id: string }[]) => ({ where: { id: { in: rows.map(({ id }) => id) } } })
  return { elements: (await db.theoryElement.findMany(idsOf(elements))).map(keepElement), arrows: (await db.theoryArrow.findMany(idsOf(arrows))).map(keepArrow) }
}

/** Takes goals and interventions over into the picture at once, with the arrows that were said in words already; one step to undo. */
export const adoptGoals = defineUseCase({
  permission: 'theory.edit',
  input: adoptGoalsSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, theoryId, version, goalIds, interventionIds }) => {
    const theory = await findTheory(db, programmeId, theoryId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const desk = await openDesk(db, theory, actor, now)
    if (!desk.ok) return desk
    const { live, rows, revision, step } = desk.value
    // Others may have drawn the same goal meanwhile: who chose from an older picture looks again first.
    if (revision !== version) return conflict({ version: revision })
    const all = { goals: await loadGoals(db, programmeId), interventions: await loadInterventions(db, programmeId, theory.cycle) }
    const free = notYetIn(live.elements, all)
    const chosen = { goals: free.goals.filter(({ id }) => goalIds.includes(id)), interventions: free.interventions.filter(({ id }) => interventionIds.includes(id)) }
    const count = chosen.goals.length + chosen.interventions.length
    if (count < new Set([...goalIds, ...interventionIds]).size) return broken('Een deel van uw keuze staat er al of geldt niet meer. Ververs de bladzijde en kies opnieuw.')
    if (count === 0) return broken('Kies minstens één doel of interventie.', 'goalIds')
    if (rows.elements.length + count > mostElements) return broken(`Een verandertheorie telt hooguit ${mostElements} elementen. Kies er minder.`)
    const after = await keepNew(db, theory, adoptionOf(live, all, chosen, randomUUID), Math.max(0, ...rows.elements.map(({ position }) => position)))
    await step(`${formatCount(after.elements.length, 'doel of interventie', 'doelen en interventies')} overgenomen, met ${formatCount(after.arrows.length, 'pijl', 'pijlen')}`, {}, after)
    await audit({
      type: 'theory.goals-adopted' satisfies TheoryEvent, objectType: 'theory', objectId: theoryId, programmeId,
      after: { goalIds, interventionIds, elements: after.elements.length, arrows: after.arrows.length },
    })
    return ok({ elements: after.elements.length, arrows: after.arrows.length })
  },
})
