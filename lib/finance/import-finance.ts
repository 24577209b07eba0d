import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { planFinanceImport } from './import-plan'
import { importFinanceSchema } from './import-schema'
import { plannedChanges } from './planned-changes'
import { writeImport } from './write-import'

/** All that was written stands in the log, in parts that can be read; what the news reads is only how much it was. */
const mostInPart = 250

/** Writes a file that was looked at first: all of it or nothing, and nothing when the money changed since. */
export const importFinance = defineUseCase({
  permission: 'finance.manage',
  input: importFinanceSchema,
  run: async ({ db, authorise, audit, now }, { programmeId, tables, seen }) => {
    const programme = await loadProgramme(db, programmeId)
    if (!programme) return notFound()
    if (!authorise(programmeResource(programme))) return denied()
    // Two files at once: the second is held against what the first wrote.
    await db.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${programmeId}::uuid FOR UPDATE`
    const plan = await planFinanceImport(db, programme, tables, formatIsoDay(now))
    if ('problem' in plan) return broken(plan.problem, 'file')
    if (plan.fingerprint !== seen) return conflict({})
    if (plan.errors.length > 0) return broken('In het bestand staan nog fouten. Er is niets overgenomen.', 'file')
    const idOf = await writeImport(db, { municipalityId: programme.municipalityId, programmeId }, plan, now)
    if (!idOf) return conflict({})
    const [object, changes] = [{ objectType: 'programme', objectId: programmeId, programmeId }, plannedChanges(plan, idOf)]
    for (let from = 0; from < changes.length; from += mostInPart)
      await audit({ type: 'finance.import-part' satisfies FinanceEvent, ...object, after: { changes: changes.slice(from, from + mostInPart) } })
    await audit({ type: 'finance.imported' satisfies FinanceEvent, ...object, after: { changes: changes.length } })
    return ok({ count: plan.lines.length })
  },
})
