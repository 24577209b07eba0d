import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { arrowColumns, arrowName } from './arrow-words'
import type { TheoryEvent } from './audit-types'
import { findTheoryOfArrow } from './load-theory'
import { goneMeanwhile, openDesk } from './open-desk'
import { editArrowSchema } from './schema'
import type { KeptArrow } from './undo'

const typedOf = ({ assumption, conditions, evidence, confidence }: KeptArrow) => ({ assumption, conditions, evidence, confidence: confidence ?? '' })

/** Changes what an arrow supposes, needs and rests on, and how sure we are. */
export const editArrow = defineUseCase({
  permission: 'theory.edit',
  input: editArrowSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, arrowId, version, ...input }) => {
    const theory = await findTheoryOfArrow(db, programmeId, arrowId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const desk = await openDesk(db, theory, actor, now)
    if (!desk.ok) return desk
    const { live, step } = desk.value
    const before = live.arrows.find(({ id }) => id === arrowId)
    if (!before) return goneMeanwhile('Deze pijl')
    const { count } = await db.theoryArrow.updateMany({ where: { id: arrowId, version, removedAt: null }, data: { ...arrowColumns(input), version: { increment: 1 } } })
    if (count === 0) return conflict({ ...typedOf(before), version: before.version })
    await step(`Pijl ${arrowName(live, before)} gewijzigd`, { arrows: [before] }, { arrows: [{ ...before, ...arrowColumns(input), version: version + 1 }] })
    await audit({ type: 'theory.arrow-edited' satisfies TheoryEvent, objectType: 'theoryArrow', objectId: arrowId, programmeId, before: typedOf(before), after: input })
    return ok({ arrowId })
  },
})
