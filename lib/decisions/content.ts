import type { DecisionOutcome } from '@/lib/process/types'

export const votes = ['for', 'against', 'abstained', 'none'] as const
export type Vote = (typeof votes)[number]

// handbook §4.6: what a neighbourhood may need instead of an integral approach.
export const alternativeEfforts = [
  'social_management', 'physical_management', 'area_based_working', 'sectoral_policy', 'community_strength',
] as const
export type AlternativeEffort = (typeof alternativeEfforts)[number]

/** A calendar day as `2026-04-19`; days compare as text. */
export type Day = string

export type Attendee = { readonly name: string; readonly onBehalfOf: string; readonly vote: Vote | null }
export type Condition = {
  readonly text: string
  readonly owner: string
  /** The account that sees to it; it can move on to a successor, so no seal is put on it. */
  readonly ownerUserId?: string | null
  readonly dueOn: Day | null
}

/** What people write in a decision, complete or not. */
export type DecisionContent = {
  readonly outcome: DecisionOutcome | null
  readonly advice: string
  readonly motivation: string
  readonly decidedOn: Day | null
  readonly attendees: readonly Attendee[]
  readonly conditions: readonly Condition[]
  readonly alternativeEfforts: readonly AlternativeEffort[]
  readonly alternativeEffort: string
  readonly pulseIndicators: string
  readonly pulseOwner: string
  readonly reviewOn: Day | null
}

/** A decision of which nothing is known yet. */
export const emptyContent: DecisionContent = {
  outcome: null, advice: '', motivation: '', decidedOn: null, attendees: [], conditions: [],
  alternativeEfforts: [], alternativeEffort: '', pulseIndicators: '', pulseOwner: '', reviewOn: null,
}

/** A day as the database holds it: midnight UTC. */
export const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The day of a date from the database. */
export const toDay = (date: Date): Day => date.toISOString().slice(0, 10)
