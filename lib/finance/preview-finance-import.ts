import 'server-only'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { planFinanceImport } from './import-plan'
import { previewFinanceSchema } from './import-schema'

/** Shows row by row what a file would change, with every mistake in it, before anything is written. */
export const previewFinanceImport = defineQuery({
  permission: 'finance.manage',
  input: previewFinanceSchema,
  run: async ({ db, authorise }, { programmeId, tables }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const plan = await planFinanceImport(db, programme, tables)
    if ('problem' in plan) return broken(plan.problem, 'file')
    const { errors, lines, same, english, seen } = plan
    return ok({ errors, lines, same, english, seen })
  },
})
export type FinancePreview = Extract<Awaited<ReturnType<typeof previewFinanceImport>>, { ok: true }>['value']
