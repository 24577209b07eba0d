import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import type { MoneyLine } from './money-ahead'

/** What is put down for interventions from a year on: costs, and money and hours that are meant for them. */
export async function loadMoneyAhead(db: Db, interventionIds: string[], from: number) {
  const where = { interventionId: { in: interventionIds }, year: { gte: from } }
  const costs = await db.costLine.findMany({ where, orderBy: [{ year: 'asc' }, { id: 'asc' }] })
  const coverages = await db.coverage.findMany({ where, orderBy: [{ year: 'asc' }, { id: 'asc' }], include: { source: { select: { name: true } } } })
  const lines = new Map(interventionIds.map((id): [string, MoneyLine[]] => [id, []]))
  for (const { interventionId, year, label, amountCents } of costs) lines.get(interventionId ?? '')?.push({ year, name: label, cost: true, cents: amountCents, hours: 0 })
  for (const { interventionId, year, source, amountCents, hours } of coverages) lines.get(interventionId ?? '')?.push({ year, name: source.name, cost: false, cents: amountCents, hours })
  return lines
}
