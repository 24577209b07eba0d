import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { allows } from '@/lib/policy/permissions'
import { allPoints } from '@/lib/process/lookup'
import { programmeSentence } from '@/lib/process/sentences'
import { definitionOf } from '@/lib/programmes/definition-of'
import { loadDiscussed } from './load-discussed'
import { phaseCounts } from './phase-counts'

const cardSelect = {
  id: true, name: true, motto: true, currentCycle: true, contentVersion: true,
  phases: { select: { phase: true, cycle: true, status: true } },
  decisions: { where: { phase: 'orientation', outcome: 'no_go' }, select: { cycle: true } },
} as const

/** The programmes somebody has a role in, each with where it stands; as many statements for one as for a hundred. */
export const listProgrammeCards = defineQuery({
  permission: 'programme.list',
  input: z.object({}),
  run: async ({ actor, db, authorise }) => {
    const resource = { municipalityId: actor.municipalityId }
    if (!authorise(resource)) return denied()
    const ids = actor.grants.map(({ programmeId }) => programmeId)
    const rows = await db.programme.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' }, select: cardSelect })
    const conditional = [...new Set(rows.map(definitionOf))].flatMap((definition) =>
      allPoints(definition).filter(({ point }) => point.onlyWhen).map(({ point }) => point.id))
    const discussed = await loadDiscussed(db, ids, conditional)
    const programmes = rows.map(({ id, name, motto, currentCycle: cycle, phases: states, decisions, ...row }) => {
      const definition = definitionOf(row)
      const counts = discussed.filter((count) => count.programmeId === id)
      return {
        id, name, motto, cycle,
        role: actor.grants.find((grant) => grant.programmeId === id)?.role ?? '',
        sentence: programmeSentence(definition, states, cycle),
        phases: phaseCounts({ definition, cycle, states, counts, noGoCycles: decisions.map((decision) => decision.cycle) }),
      }
    })
    return ok({ programmes, mayCreate: allows('programme.create', actor, resource) })
  },
})
