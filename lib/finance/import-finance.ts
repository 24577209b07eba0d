import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { broken, conflict, denied, notFound, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import { loadProgramme, programmeResource } from '@/lib/programmes/load-programme'
import type { FinanceEvent } from './audit-types'
import { planFinanceImport, type ImportPlan } from './import-plan'
import { importFinanceSchema } from './import-schema'
import { toPurpose } from './purposes'

type Where = { municipalityId: string; programmeId: string }

async function writeSources(db: Db, { municipalityId, programmeId }: Where, { sources, years }: ImportPlan, now: Date): Promise<boolean> {
  const ids = new Map<string, string>()
  for (const { key, organisationId, row: { name, kind, payer, field, structural } } of sources) {
    const made = await db.fundingSource.create({ data: { municipalityId, programmeId, organisationId, name, kind: kind ?? 'additional', payer, field, structural, createdAt: now } })
    ids.set(key, made.id)
  }
  for (const { sourceKey, sourceId, columns } of years) {
    const id = sourceId ?? ids.get(sourceKey)
    if (!id) throw new Error(`import of money: no source for ${sourceKey}`)
    await db.fundingYear.upsert({
      where: { sourceId_year: { sourceId: id, year: columns.year } }, create: { municipalityId, sourceId: id, ...columns }, update: { ...columns, version: { increment: 1 } },
    })
  }
  // Who has such a source open must hear that its years changed.
  const touched = new Map(years.flatMap(({ sourceId, sourceVersion }) => (sourceId === null ? [] : [[sourceId, sourceVersion] as const])))
  for (const [id, version] of touched) {
    const { count } = await db.fundingSource.updateMany({ where: { id, version }, data: { version: { increment: 1 } } })
    if (count === 0) return false
  }
  return true
}

async function writeCosts(db: Db, { municipalityId, programmeId }: Where, { costs }: ImportPlan): Promise<boolean> {
  for (const { id, version, purpose, row: { year, label, cents } } of costs) {
    if (id === null) await db.costLine.create({ data: { municipalityId, programmeId, year, label, amountCents: cents, ...toPurpose(purpose) } })
    else {
      const { count } = await db.costLine.updateMany({ where: { id, version }, data: { amountCents: cents, version: { increment: 1 } } })
      if (count === 0) return false
    }
  }
  return true
}

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
    const plan = await planFinanceImport(db, programme, tables)
    if ('problem' in plan) return broken(plan.problem, 'file')
    if (plan.errors.length > 0) return broken('In het bestand staan nog fouten. Er is niets overgenomen.', 'file')
    if (plan.seen !== seen) return conflict({})
    const where = { municipalityId: programme.municipalityId, programmeId }
    if (!(await writeSources(db, where, plan, now)) || !(await writeCosts(db, where, plan))) return conflict({})
    await audit({
      type: 'finance.imported' satisfies FinanceEvent, objectType: 'programme', objectId: programmeId, programmeId,
      after: { lines: plan.lines.map(({ what, does, before, after }) => ({ what, does, before, after })) },
    })
    return ok({ count: plan.lines.length })
  },
})
