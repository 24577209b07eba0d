import type { AlternativeEffort, Vote } from '@/lib/decisions/content'
import type { PhaseStatus } from '@/lib/process/phases'
import type { DecisionOutcome, PhaseCode, PointId, SectionId } from '@/lib/process/types'
import type { AllianceStory } from './alliance-types'
import type { AgreementStory } from './contract-types'
import type { FinanceStory } from './finance-types'
import type { HandoverStory } from './handover-types'
import type { ChanceStory, GoalStory, VisionStory } from './goal-types'
import type { TheoryStory } from './theory-types'
import type { ExecutionStory } from './intervention-types'
import type { FirstProgrammeStory } from './recalibration-types'
import type { MeetingStory } from './meeting-types'
import type { Moment } from './moment'
import type { ProposalStory } from './proposal-types'
import type { Answers } from './said'

/** Keys name people and organisations within the story; `who` is always the key of a person. */
export type AnswerRound = {
  cycle: number
  from: Moment
  to: Moment
  /** Who recorded the agreed answers, in turns. */
  who: string[]
  answers: Answers
}

type PhaseStory =
  | { cycle: number; phase: PhaseCode; started: Moment; closed?: Moment }
  /** A source can tell how a phase stands without telling since when. */
  | { cycle: number; phase: PhaseCode; undated: PhaseStatus }

export type OwnerStory = { cycle: number; section: SectionId; who: string; at: Moment }
export type CommentStory = { cycle: number; point: PointId; who: string; at: Moment; text: string }

export type EvidenceStory = {
  cycle: number
  point: PointId
  who: string
  at: Moment
  title: string
  url?: string
  /** Name of one of the example files. */
  file?: string
}

export type ActionStory = {
  cycle: number
  point: PointId | null
  title: string
  who: string
  by: string
  at: Moment
  due: Moment
  done?: Moment
}

/** `account` is who sees to it with an account; `owner` is then their name. */
type ConditionStory = { text: string; owner: string; account?: string; due: Moment; met?: Moment; note?: string }

export type DecisionStory = {
  key: string
  cycle: number
  phase: PhaseCode
  outcome: DecisionOutcome | null
  advice: string
  motivation: string
  prepared: Moment
  who: string
  submitted?: Moment
  decided?: Moment
  /** The table that votes on it; missing for what was decided before tables voted here. */
  table?: string
  /** Missing while the decision is still being prepared. */
  sealed?: { at: Moment; who: string }
  attendees: [name: string, onBehalfOf: string, vote: Vote | null][]
  conditions?: ConditionStory[]
  corrects?: string
  alternative?: { efforts: AlternativeEffort[]; text: string; indicators: string; owner: string }
  review?: Moment
  /** What residents read about it. */
  publicText?: string
}

export type PublicText = {
  now: string
  promised: string
  joinIn: string
  /** Moves along with the day of seeding, and reads as a date or a month: what is published stays true when it is read later. */
  next: { what: string; on: Moment; monthOnly?: true }[]
  contactName: string
  contactPhone: string
  contactEmail: string
  contactPlace: string
}

export type PublicationStory = { at: Moment; who: string; text: PublicText }
type VisitStory = { who: string; seen: Moment; before?: Moment }
type OrganisationStory = {
  key: string; name: string; left?: Moment; joined?: Moment; joinReason?: string; leaveReason?: string
}

export type ProgrammeStory = {
  municipality: string
  slug: string
  name: string
  motto: string
  areaCodes: string[]
  inhabitants: number | null
  dwellings: number | null
  startsOn: Moment
  horizonYears: number
  contactName: string
  contactPhone: string
  contactEmail: string
  sourceNote: string
  begun: { at: Moment; who: string }
  organisations: OrganisationStory[]
  phases: PhaseStory[]
  rounds: AnswerRound[]
  owners?: OwnerStory[]
  comments?: CommentStory[]
  evidence?: EvidenceStory[]
  actions?: ActionStory[]
  decisions?: DecisionStory[]
  /** `tellTheory`: residents also read what leads to what. */
  publicPage?: { text: PublicText; publications: PublicationStory[]; tellTheory?: true }
  visits?: VisitStory[]
  alliance?: AllianceStory
  proposals?: ProposalStory[]
  meetings?: MeetingStory[]
  agreements?: AgreementStory
  firstProgramme?: FirstProgrammeStory
  visions?: VisionStory[]
  goals?: { begun: { at: Moment; who: string }; list: GoalStory[] }
  executions?: ExecutionStory[]
  theories?: TheoryStory[]
  chances?: ChanceStory[]
  finance?: FinanceStory
  handovers?: HandoverStory[]
}
