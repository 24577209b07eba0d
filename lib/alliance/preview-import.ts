import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { planImport } from './import-plan'
import { previewSchema } from './stakeholder-schema'

/** Shows what a file would change on the map, with every mistake in it, before anything is written. */
export const previewImport = defineQuery({
  permission: 'stakeholder.edit',
  input: previewSchema,
  run: async ({ db, authorise }, { programmeId, csv }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const plan = await planImport(db, programmeId, csv)
    if ('problem' in plan) return broken(plan.problem, 'file')
    const { errors, added, changed, same, seen } = plan
    return ok({ errors, added: added.map(({ name }) => name), changed: changed.map(({ after }) => after.name), same, seen })
  },
})
