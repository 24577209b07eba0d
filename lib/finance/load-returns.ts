import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { typedAmount } from '@/lib/platform/form/numbers'
import type { ReturnFields } from './cost-schema'

/** One expected return of this very programme; null when it is not there. */
export function loadReturn(db: Db, programmeId: string, returnId: string) {
  return db.socialReturn.findUnique({ where: { id: returnId, programmeId }, include: { programme: { select: { id: true, municipalityId: true, name: true } } } })
}
type Row = { title: string; investor: string; beneficiary: string; investedCents: bigint; returnCents: bigint; years: number; basis: string; agreement: string }

/** An expected return as it is typed, told to the audit log and at a collision. */
export const returnSnapshot = ({ title, investor, beneficiary, investedCents, returnCents, years, basis, agreement }: Row) =>
  ({ title, investor, beneficiary, invested: typedAmount(investedCents), returned: typedAmount(returnCents), years: String(years), basis, agreement })

/** What was typed, as the columns want it. */
export const returnColumns = ({ invested, returned, ...words }: ReturnFields) => ({ ...words, investedCents: invested, returnCents: returned })
