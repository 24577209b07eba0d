import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db/client'
import { grouped, knownSource, type Draft } from './import-draft'
import { toPurpose } from './purposes'

type Where = { readonly municipalityId: string; readonly programmeId: string }

/** Who has a source open must hear that it changed; false when somebody else changed it since it was read. */
async function touch(db: Db, plan: Draft): Promise<boolean> {
  const keys = new Set([...plan.edits, ...plan.years.values(), ...plan.purposes.values(), ...plan.conditions].map(({ key }) => key))
  for (const key of keys) {
    const source = knownSource(plan, key)
    if (!source) continue
    const { count } = await db.fundingSource.updateMany({ where: { id: key, version: source.version }, data: { version: { increment: 1 } } })
    if (count === 0) return false
  }
  return true
}

async function writeCosts(db: Db, { municipalityId, programmeId }: Where, { costs }: Draft): Promise<boolean> {
  const fresh = costs.filter(({ id }) => id === null)
  await db.costLine.createMany({ data: fresh.map(({ year, label, cents, purpose }) => ({ municipalityId, programmeId, year, label, amountCents: cents, ...toPurpose(purpose) })) })
  for (const { id, version, cents } of costs) {
    if (id === null) continue
    const { count } = await db.costLine.updateMany({ where: { id, version }, data: { amountCents: cents, version: { increment: 1 } } })
    if (count === 0) return false
  }
  return true
}

/** Writes what was planned and gives the id of each source by its key; null when somebody else changed the same in between. */
export async function writeImport(db: Db, where: Where, plan: Draft, createdAt: Date): Promise<((key: string) => string) | null> {
  const { municipalityId, programmeId } = where
  if (!(await touch(db, plan)) || !(await writeCosts(db, where, plan))) return null
  const ids = new Map([...plan.added.keys()].map((key) => [key, randomUUID() as string]))
  const idOf = (key: string) => ids.get(key) ?? key
  await db.fundingSource.createMany({ data: [...plan.added.values()].map(({ key, data }) => ({ ...data, id: idOf(key), municipalityId, programmeId, createdAt })) })
  for (const { key, data } of plan.edits) await db.fundingSource.update({ where: { id: key }, data })
  const years = [...plan.years.values()]
  for (const [key, rewritten] of grouped(years, (one) => one.key))
    if (knownSource(plan, key)) await db.fundingYear.deleteMany({ where: { sourceId: key, year: { in: rewritten.map(({ columns }) => columns.year) } } })
  await db.fundingYear.createMany({ data: years.map(({ key, columns }) => ({ municipalityId, sourceId: idOf(key), ...columns })) })
  const purposes = [...plan.purposes.values()]
  await db.coverage.deleteMany({ where: { id: { in: purposes.flatMap(({ replaces }) => replaces) } } })
  await db.coverage.createMany({
    data: purposes.map(({ key, purpose, year, cents, hours }) => ({ municipalityId, sourceId: idOf(key), year, amountCents: cents, hours, ...toPurpose(purpose) })),
  })
  await db.coFinancing.deleteMany({ where: { id: { in: plan.conditions.flatMap(({ id }) => id ?? []) } } })
  await db.coFinancing.createMany({ data: plan.conditions.map(({ key, otherKey, percentage, note }) => ({ municipalityId, sourceId: idOf(key), otherId: idOf(otherKey), percentage, note })) })
  return idOf
}
