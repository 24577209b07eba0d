import type { FundingKind } from '@/lib/platform/db/generated/client'
import type { LifeField } from '@/lib/process/life-fields'

/** Euros; what is left out is as much as what came further. */
type YearStory = { applied?: number; committed?: number; received?: number; spent?: number; hours?: number }
/** By key: a goal, or the work (an intervention); neither for the organisation. */
export type PurposeStory = { goal?: string; work?: string }
/** Euros, or hours of a source in kind. */
type MeantStory = PurposeStory & ({ euros: number; hours?: undefined } | { hours: number; euros?: undefined })

export type SourceStory = {
  key: string
  name: string
  kind: FundingKind
  organisation?: string
  payer?: string
  field?: LifeField
  structural?: boolean
  conditions?: string
  /** `31-12` of the year so many after this one. */
  spendBy?: { year: number; day: string }
  reportBy?: { year: number; day: string }
  /** When that report was made, and by whom. */
  reported?: { year: number; day: string; by: string }
  /** By years from now: -1 is last year, so that the story keeps its cliff wherever it is told. */
  years: Record<number, YearStory>
  meant?: Record<number, MeantStory[]>
  needs?: { other: string; percentage: number; note: string }[]
}

export type CostStory = PurposeStory & { label: string; years: Record<number, number> }
export type ReturnStory = { title: string; investor: string; beneficiary: string; invested: number; returned: number; years: number; basis: string; agreement: string }

/** The money of a programme: where it comes from, what it is for and what it brings back. */
export type FinanceStory = {
  who: string
  /** The calendar year that years are counted from; missing: the year of the telling. */
  thisYear?: number
  sources: SourceStory[]
  costs: CostStory[]
  returns: ReturnStory[]
}
