import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { TheoryEvent } from './audit-types'
import { kindProblem } from './graph'
import { linksOf } from './links-of-element'
import { findTheoryOfElement, keepElement } from './load-theory'
import { goneMeanwhile, openDesk } from './open-desk'
import { editElementSchema } from './schema'
import type { KeptElement } from './undo'

/** What of an element is typed in its form, as a collision and the audit log tell it. */
const typedOf = ({ kind, title, note, indicator, goalId, interventionId }: KeptElement) =>
  ({ kind, title, note, indicator, goalId: goalId ?? '', interventionId: interventionId ?? '' })

/** Changes what an element says, and of which kind it is. */
export const editElement = defineUseCase({
  permission: 'theory.edit',
  input: editElementSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, elementId, version, ...input }) => {
    const theory = await findTheoryOfElement(db, programmeId, elementId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const desk = await openDesk(db, theory, actor, now)
    if (!desk.ok) return desk
    const { live, step } = desk.value
    const before = live.elements.find(({ id }) => id === elementId)
    if (!before) return goneMeanwhile('Dit element')
    if (before.version !== version) return conflict({ ...typedOf(before), version: before.version })
    const problem = input.kind === before.kind ? undefined : kindProblem(live, elementId, input.kind)
    if (problem) return broken(problem, 'kind')
    const links = await linksOf(db, programmeId, input, before)
    if (!links.ok) return links
    const { count } = await db.theoryElement.updateMany({ where: { id: elementId, version }, data: { ...input, ...links.value, version: { increment: 1 } } })
    if (count === 0) return conflict({ ...typedOf(before), version: before.version })
    const after = keepElement(await db.theoryElement.findUniqueOrThrow({ where: { id: elementId } }))
    await step(`“${after.title}” gewijzigd`, { elements: [before] }, { elements: [after] })
    await audit({ type: 'theory.element-edited' satisfies TheoryEvent, objectType: 'theoryElement', objectId: elementId, programmeId, before: typedOf(before), after: typedOf(after) })
    return ok({ elementId })
  },
})
