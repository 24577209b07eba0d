import 'server-only'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { TheoryEvent } from './audit-types'
import { findTheoryOfElement } from './load-theory'
import { goneMeanwhile, openDesk } from './open-desk'
import { moveElementSchema } from './schema'

const wayWords = { up: 'omhoog', down: 'omlaag' } as const

/** Changes places with the one above or below it of the same kind, in the list and, where arrows leave room, in the picture. */
export const moveElement = defineUseCase({
  permission: 'theory.edit',
  input: moveElementSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, elementId, version, way }) => {
    const theory = await findTheoryOfElement(db, programmeId, elementId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const desk = await openDesk(db, theory, actor, now)
    if (!desk.ok) return desk
    const { live, step } = desk.value
    const element = live.elements.find(({ id }) => id === elementId)
    if (!element) return goneMeanwhile('Dit element')
    if (element.version !== version) return conflict({ version: element.version })
    const kin = live.elements.filter(({ kind }) => kind === element.kind)
    const other = kin[kin.indexOf(element) + (way === 'up' ? -1 : 1)]
    if (!other) return broken(`“${element.title}” staat al ${way === 'up' ? 'bovenaan' : 'onderaan'}.`)
    await db.theoryElement.updateMany({ where: { id: elementId, version }, data: { position: other.position, version: { increment: 1 } } })
    // Only its place changes: whoever is writing in the other one is not disturbed by it.
    await db.theoryElement.updateMany({ where: { id: other.id, version: other.version }, data: { position: element.position } })
    await step(`“${element.title}” ${wayWords[way]} gezet`, { elements: [element, other] }, {
      elements: [{ ...element, position: other.position, version: element.version + 1 }, { ...other, position: element.position }],
    })
    await audit({
      type: 'theory.element-moved' satisfies TheoryEvent, objectType: 'theoryElement', objectId: elementId, programmeId,
      before: { position: element.position }, after: { position: other.position },
    })
    return ok({ elementId })
  },
})
