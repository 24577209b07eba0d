import 'server-only'
import { denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { compareGraphs } from './compare'
import { loadTheory } from './load-theory'
import { compareTheoriesSchema } from './schema'
import { theoryView } from './theory-view'

/** What differs between the theories of two cycles. */
export const compareTheories = defineQuery({
  permission: 'theory.read',
  input: compareTheoriesSchema,
  run: async ({ db, authorise }, { programmeId, older, newer }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const [before, after] = [await loadTheory(db, programmeId, older), await loadTheory(db, programmeId, newer)]
    if (!before || !after) return notFound()
    const lineage = await db.theoryElement.findMany({ where: { theory: { programmeId, cycle: { gt: older, lte: newer } } }, select: { id: true, carriedFromId: true } })
    return ok({
      programme: { id: programme.id, name: programme.name }, older, newer,
      comparison: compareGraphs(theoryView(before), theoryView(after), new Map(lineage.map(({ id, carriedFromId }) => [id, carriedFromId]))),
    })
  },
})
