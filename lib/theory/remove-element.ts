import 'server-only'
import { formatCount } from '@/lib/platform/format'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import type { TheoryEvent } from './audit-types'
import { findTheoryOfElement } from './load-theory'
import { goneMeanwhile, openDesk } from './open-desk'
import { removeElementSchema } from './schema'

/** Takes an element out of the picture, with the arrows that begin or end at it. */
export const removeElement = defineUseCase({
  permission: 'theory.edit',
  input: removeElementSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, elementId, version }) => {
    const theory = await findTheoryOfElement(db, programmeId, elementId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const desk = await openDesk(db, theory, actor, now)
    if (!desk.ok) return desk
    const { live, step } = desk.value
    const element = live.elements.find(({ id }) => id === elementId)
    if (!element) return goneMeanwhile('Dit element')
    const arrows = live.arrows.filter(({ fromId, toId }) => fromId === elementId || toId === elementId)
    const gone = { removedAt: now, version: { increment: 1 } }
    const { count } = await db.theoryElement.updateMany({ where: { id: elementId, version, removedAt: null }, data: gone })
    if (count === 0) return conflict({ title: element.title, version: element.version })
    await db.theoryArrow.updateMany({ where: { id: { in: arrows.map(({ id }) => id) } }, data: gone })
    const removed = <R extends { version: number }>(row: R) => ({ ...row, removedAt: now.toISOString(), version: row.version + 1 })
    const along = arrows.length === 0 ? '' : `, met ${formatCount(arrows.length, 'pijl', 'pijlen')}`
    await step(`“${element.title}” weggehaald${along}`, { elements: [element], arrows }, { elements: [removed(element)], arrows: arrows.map(removed) })
    await audit({
      type: 'theory.element-removed' satisfies TheoryEvent, objectType: 'theoryElement', objectId: elementId, programmeId,
      before: { kind: element.kind, title: element.title, arrows: arrows.length },
    })
    return ok({ elementId })
  },
})
