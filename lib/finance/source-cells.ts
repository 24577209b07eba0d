import { lifeFieldLabels } from '@/lib/process/life-fields'
import { toDayOrNull } from '@/lib/platform/day'
import { typedDay } from './import-days'
import { fundingKindLabels } from './labels'
import type { LoadedSource } from './load-sources'
import type { SourceWords } from './read-table'

type Cells = Record<keyof SourceWords, string>
const dayCell = (day: string | null) => (day === null ? '' : typedDay(day))

/** What was told of a source as it stands in the cells of a file. */
export function cellsOf({ kind, partner, payer, field, structural, conditions, spendBy, reportBy, reportedOn, reportedBy }: SourceWords): Cells {
  return {
    kind: kind ? fundingKindLabels[kind] : '', partner: partner ?? '', payer: payer ?? '', field: field ? lifeFieldLabels[field] : '',
    structural: structural === null ? '' : structural ? 'ja' : 'nee', conditions: conditions ?? '', spendBy: dayCell(spendBy), reportBy: dayCell(reportBy),
    reportedOn: dayCell(reportedOn), reportedBy: reportedBy ?? '',
  }
}

/** A source that is there, told in the same way. */
export const wordsOf = ({ organisation, spendBy, reportBy, reportedOn, ...source }: LoadedSource): SourceWords =>
  ({ ...source, partner: organisation?.name ?? null, spendBy: toDayOrNull(spendBy), reportBy: toDayOrNull(reportBy), reportedOn: toDayOrNull(reportedOn) })
