import type { DecisionOutcome } from '@/lib/process/types'
import type { Moment } from './moment'

/** A vote on the seat of somebody, by name; `by` is the substitute who cast it. */
export type VoteStory = { seat: string; vote: 'for' | 'against' | 'abstained'; reason?: string; by?: string; at: Moment }

/** A decision that closes no phase, on its way to a table or past it. */
export type ProposalStory = {
  cycle: number
  title: string
  advice: string
  table: string
  /** What it costs. */
  euros?: number
  /** Missing for an open decision. */
  closedGround?: string
  prepared: Moment
  who: string
  submitted: Moment
  consultationUntil?: Moment
  reactions?: { who: string; organisation: string; at: Moment; text: string }[]
  opened?: Moment
  votes?: VoteStory[]
  conflicts?: { seat: string; reason: string; at: Moment }[]
  /** Missing while the vote is open, or before it. */
  decided?: {
    closed: Moment
    outcome: DecisionOutcome
    motivation: string
    conditions?: { text: string; owner: string; due: Moment; met: Moment; note: string }[]
    signed: [chair: Moment, secretary: Moment]
  }
}
