import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { arrowColumns, arrowName } from './arrow-words'
import type { TheoryEvent } from './audit-types'
import { arrowProblem } from './graph'
import { findTheory, keepArrow } from './load-theory'
import { openDesk } from './open-desk'
import { addArrowSchema } from './schema'

/** Draws an arrow: one leads to the other, with what that supposes and how sure we are. A cycle is refused and named. */
export const addArrow = defineUseCase({
  permission: 'theory.edit',
  input: addArrowSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, theoryId, fromId, toId, ...input }) => {
    const theory = await findTheory(db, programmeId, theoryId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const desk = await openDesk(db, theory, actor, now)
    if (!desk.ok) return desk
    const { live, step } = desk.value
    const problem = arrowProblem(live, fromId, toId)
    if (problem) return broken(problem)
    const arrow = keepArrow(await db.theoryArrow.create({ data: { ...arrowColumns(input), municipalityId: theory.municipalityId, theoryId, fromId, toId } }))
    await step(`Pijl ${arrowName(live, arrow)} getrokken`, {}, { arrows: [arrow] })
    await audit({ type: 'theory.arrow-drawn' satisfies TheoryEvent, objectType: 'theoryArrow', objectId: arrow.id, programmeId, after: { fromId, toId, ...input } })
    return ok({ arrowId: arrow.id })
  },
})
