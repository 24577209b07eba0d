import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, denied, notFound, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import { planFinanceImport } from './import-plan'
import { previewFinanceSchema } from './import-schema'

/** More than this nobody reads, and it has to travel along until it is confirmed. */
const mostShown = 200

/** Shows row by row what a file would add or change, and what cannot be taken over and why, before anything is written. */
export const previewFinanceImport = defineQuery({
  permission: 'finance.manage',
  input: previewFinanceSchema,
  run: async ({ db, authorise, now }, { programmeId, tables }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    const plan = await planFinanceImport(db, programme, tables, formatIsoDay(now))
    if ('problem' in plan) return broken(plan.problem, 'file')
    const { errors, warnings, same, english, examples, fingerprint } = plan
    const refused = new Set(errors.map(({ sheet, row }) => `${sheet}|${row}`))
    const lines = plan.lines.filter(({ sheet, row }) => !refused.has(`${sheet}|${row}`))
    return ok({
      errors: errors.slice(0, mostShown), warnings: warnings.slice(0, mostShown), lines: lines.slice(0, mostShown), english, examples, seen: fingerprint,
      counts: { errors: errors.length, added: lines.filter(({ does }) => does === 'added').length, changed: lines.filter(({ does }) => does === 'changed').length, same },
    })
  },
})
export type FinancePreview = Extract<Awaited<ReturnType<typeof previewFinanceImport>>, { ok: true }>['value']
