import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { toDay } from '@/lib/platform/day'

const columns = { interventionId: true, year: true, amountCents: true } as const

/** What was put down for these interventions from a year on: what they cost, and the money meant for them. */
export async function loadMoneyFrom(db: Db, ids: readonly string[], from: number) {
  const where = { interventionId: { in: [...ids] }, year: { gte: from } }
  return { from, costs: await db.costLine.findMany({ where, select: columns }), coverages: await db.coverage.findMany({ where, select: columns }) }
}

/** The first year after an execution programme. */
export const yearAfter = ({ endsOn }: { endsOn: Date }) => Number(toDay(endsOn).slice(0, 4)) + 1
