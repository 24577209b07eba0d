import 'server-only'
import { defineQuery } from '@/lib/policy/define'
import { denied, notFound, ok } from '@/lib/platform/result'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { listDecisionsSchema } from './schema'
import { summaryOf, summarySelect } from './summary'
import { wordingOf } from './wording'

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
      select: { id: true, phase: true, title: true, cycle: true, submittedAt: true, corrects: { select: { number: true } } },
    })
    return ok({
      programme: { id: programme.id, name: programme.name, currentCycle: programme.currentCycle },
      decisions: sealed.flatMap((row) => summaryOf(definition, row)),
      underWay: drafts.map(({ id, cycle, submittedAt, corrects, ...draft }) => {
        const { phase: closes, title } = wordingOf(definition, draft)
        return { id, cycle, title, phase: closes && { slug: closes.slug, title: closes.title }, submittedAt, corrects: corrects?.number ?? null }
      }),
    })
  },
})
