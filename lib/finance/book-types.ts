export const fundingKinds = ['regular', 'additional', 'organisation', 'in_kind', 'residents_budget'] as const
export type FundingKind = (typeof fundingKinds)[number]

/** What money is for: an intervention, a goal as a whole, or (neither) the organisation of the programme. */
export type Purpose = { readonly interventionId: string | null; readonly goalId: string | null }

export type SourceYear = {
  readonly year: number
  /** Each includes what came further: what is received was committed, what is committed was applied for. */
  readonly appliedCents: bigint
  readonly committedCents: bigint
  readonly receivedCents: bigint
  readonly spentCents: bigint
  readonly hours: number
}
export type Earmark = Purpose & { readonly year: number; readonly amountCents: bigint }

/** Hours of a source in kind that are meant for something. */
export type HourMark = Purpose & { readonly year: number; readonly hours: number }

export type BookSource = {
  readonly id: string
  readonly name: string
  readonly kind: FundingKind
  readonly structural: boolean
  readonly spendBy: string | null
  readonly reportBy: string | null
  /** Whether that report was made. */
  readonly reported: boolean
  readonly years: readonly SourceYear[]
  readonly earmarks: readonly Earmark[]
  readonly hourMarks: readonly HourMark[]
}

/** "This euro needs that euro": for every 100 of the source, so many of the other. */
export type Condition = { readonly sourceId: string; readonly otherId: string; readonly percentage: number }

/** All that is known of the money of a programme, in whole cents. */
export type Book = {
  readonly sources: readonly BookSource[]
  readonly costs: readonly Earmark[]
  readonly conditions: readonly Condition[]
  /** The goals that an intervention contributes to, in the order of the goals; its costs and money count for these. */
  readonly contributions: ReadonlyMap<string, readonly string[]>
}

/** Money that is sure, and money that was asked for and may come. */
export type Money = { readonly certainCents: bigint; readonly hopedCents: bigint }
/** What is needed and how much of it is covered: certain + hoped + gap is the need, to the cent. */
export type Cover = Money & { readonly needCents: bigint; readonly gapCents: bigint }
/** The same, with what is meant for it beyond what it needs. */
export type CoverOf = Cover & { readonly surplusCents: bigint }
