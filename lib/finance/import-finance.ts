import 'server-only'
import { formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { planFinanceImport } from './import-plan'
import { importFinanceSchema } from './import-schema'
import { writeImport } from './write-import'

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
    if (!(await writeImport(db, { municipalityId: programme.municipalityId, programmeId }, plan, now))) return conflict({})
    await audit({
      type: 'finance.imported' satisfies FinanceEvent, objectType: 'programme', objectId: programmeId, programmeId,
      after: { lines: plan.lines.map(({ what, does, before, after }) => ({ what, does, before, after })) },
    })
    return ok({ count: plan.lines.length })
  },
})
