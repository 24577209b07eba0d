import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { typedAmount } from '@/lib/platform/form/numbers'
import type { CostFields } from './cost-schema'
import { keyOf } from './destined-money'
import { toPurpose } from './purposes'

/** One cost line of this very programme; null when it is not there. */
export function loadCost(db: Db, programmeId: string, costId: string) {
  return db.costLine.findUnique({ where: { id: costId, programmeId }, include: { programme: { select: { id: true, municipalityId: true, name: true, currentCycle: true } } } })
}
type CostLine = { interventionId: string | null; goalId: string | null; year: number; label: string; amountCents: bigint }

/** A cost line as it is typed, told to the audit log and at a collision. */
export const costSnapshot = (cost: CostLine) => ({ purpose: keyOf(cost), label: cost.label, year: String(cost.year), amount: typedAmount(cost.amountCents) })

/** What was typed, as the columns want it. */
export const costColumns = ({ purpose, label, year, amount }: CostFields) => ({ ...toPurpose(purpose), label, year, amountCents: amount })
