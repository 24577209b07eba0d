import 'server-only'
import { conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { programmeResource } from '@/lib/programmes/load-programme'
import { arrowName } from './arrow-words'
import type { TheoryEvent } from './audit-types'
import { findTheoryOfArrow } from './load-theory'
import { goneMeanwhile, openDesk } from './open-desk'
import { removeArrowSchema } from './schema'

/** Takes an arrow away; its two elements stay. */
export const removeArrow = defineUseCase({
  permission: 'theory.edit',
  input: removeArrowSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, arrowId, version }) => {
    const theory = await findTheoryOfArrow(db, programmeId, arrowId)
    if (!theory) return notFound()
    if (!authorise(programmeResource({ id: programmeId, municipalityId: theory.municipalityId }))) return denied()
    const desk = await openDesk(db, theory, actor, now)
    if (!desk.ok) return desk
    const { live, step } = desk.value
    const arrow = live.arrows.find(({ id }) => id === arrowId)
    if (!arrow) return goneMeanwhile('Deze pijl')
    const { count } = await db.theoryArrow.updateMany({ where: { id: arrowId, version, removedAt: null }, data: { removedAt: now, version: { increment: 1 } } })
    if (count === 0) return conflict({ version: arrow.version })
    await step(`Pijl ${arrowName(live, arrow)} weggehaald`, { arrows: [arrow] }, { arrows: [{ ...arrow, removedAt: now.toISOString(), version: version + 1 }] })
    await audit({
      type: 'theory.arrow-removed' satisfies TheoryEvent, objectType: 'theoryArrow', objectId: arrowId, programmeId,
      before: { fromId: arrow.fromId, toId: arrow.toId, assumption: arrow.assumption, conditions: arrow.conditions, evidence: arrow.evidence, confidence: arrow.confidence },
    })
    return ok({ fromId: arrow.fromId })
  },
})
