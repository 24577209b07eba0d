import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { TheoryEvent } from './audit-types'
import { arrowProblem, mostElements } from './graph'
import { kindLabels } from './labels'
import { linksOf } from './links-of-element'
import { findTheory, keepArrow, keepElement } from './load-theory'
import { openDesk } from './open-desk'
import { addElementSchema } from './schema'

/** Puts an element in the picture; with what it is needed for, the arrow comes along (backward mapping, handbook §5.2). */
export const addElement = defineUseCase({
  permission: 'theory.edit',
  input: addElementSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, theoryId, towardsId, ...input }) => {
    const theory = await findTheory(db, programmeId, theoryId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const desk = await openDesk(db, theory, actor, now)
    if (!desk.ok) return desk
    const { live, rows, step } = desk.value
    if (rows.elements.length >= mostElements) return broken(`Deze verandertheorie telt al ${mostElements} elementen. Maak haar eerst kleiner.`)
    const links = await linksOf(db, programmeId, input)
    if (!links.ok) return links
    const { municipalityId } = theory
    const position = Math.max(0, ...rows.elements.map((row) => row.position)) + 1
    const element = keepElement(await db.theoryElement.create({ data: { ...input, ...links.value, municipalityId, theoryId, position } }))
    const problem = towardsId === '' ? undefined : arrowProblem({ elements: [...live.elements, element], arrows: live.arrows }, element.id, towardsId)
    if (problem) return broken(problem, 'kind')
    const arrows = towardsId === '' ? [] : [keepArrow(await db.theoryArrow.create({ data: { municipalityId, theoryId, fromId: element.id, toId: towardsId } }))]
    const target = live.elements.find(({ id }) => id === towardsId)
    const words = `${kindLabels[input.kind]} “${input.title}” toegevoegd${target ? `, nodig voor “${target.title}”` : ''}`
    await step(words, {}, { elements: [element], arrows })
    await audit({ type: 'theory.element-added' satisfies TheoryEvent, objectType: 'theoryElement', objectId: element.id, programmeId, after: { ...input, towardsId } })
    return ok({ elementId: element.id })
  },
})
