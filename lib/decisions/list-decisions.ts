import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { phaseByCode } from '@/lib/process/lookup'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { listDecisionsSchema } from './schema'
import { summaryOf, summarySelect } from './summary'

/** The register: every sealed decision, newest first, and what is on its way. */
export const listDecisions = defineQuery({
  permission: 'decision.read',
  input: listDecisionsSchema,
  run: async ({ db, authorise }, { programmeId, phase, outcome }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const definition = definitionOf(programme)
    const sealed = await db.decision.findMany({
      where: { programmeId, phase, outcome, sealedAt: { not: null } },
      orderBy: { number: 'desc' }, select: summarySelect,
    })
    const drafts = await db.decision.findMany({
      where: { programmeId, sealedAt: null }, orderBy: { createdAt: 'asc' },
      select: { id: true, phase: true, cycle: true, submittedAt: true, corrects: { select: { number: true } } },
    })
    return ok({
      programme: { id: programme.id, name: programme.name, currentCycle: programme.currentCycle },
      decisions: sealed.flatMap((row) => summaryOf(definition, row)),
      underWay: drafts.map(({ id, cycle, submittedAt, corrects, ...draft }) => {
        const { slug, title, decision } = phaseByCode(definition, draft.phase)
        return { id, cycle, phase: { slug, title, decision: decision.title }, submittedAt, corrects: corrects?.number ?? null }
      }),
    })
  },
})
