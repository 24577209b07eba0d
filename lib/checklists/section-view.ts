import type { FactState, Judgement } from '@/lib/process/facts'
import type { LocatedSection } from '@/lib/process/lookup'
import type { SectionProgress } from '@/lib/process/progress'
import type { Phase, Section, TalkingPoint } from '@/lib/process/types'

/** What a section page shows: small, flat, and with a flag for everything this person may do. */

/** An answer as it stands; version 0 and no state when nobody answered yet. */
export type AnswerView = {
  version: number
  state: FactState | null
  judgement: Judgement | null
  explanation: string
  reason: string
  by: string
  at: Date | null
}

export type PartnerView = {
  organisationId: string
  name: string
  /** False for an organisation that left: its answer stays readable. */
  active: boolean
  mayGive: boolean
  /** This person answers for this organisation. */
  mine: boolean
  answer: AnswerView
}

export type EvidenceView = {
  id: string
  title: string
  url: string | null
  file: { id: string; name: string; size: number } | null
  by: string
  at: Date
  version: number
  mayRemove: boolean
}

export type CommentView = { id: string; text: string; by: string; at: Date; version: number; mayRemove: boolean }

export type ActionView = {
  id: string
  title: string
  owner: string
  dueOn: Date
  doneAt: Date | null
  version: number
  mayFinish: boolean
}

/** One moment in the history; the texts are on the history page. */
export type MomentView = { key: string; who: string; organisation: string | null; what: RecordedAs; at: Date }
export type RecordedAs = { version: number; state: FactState | null; judgement: Judgement | null }

export type EarlierView = { cycle: number; agreed: AnswerView | null; partners: { name: string; answer: AnswerView }[] }

export type DraftView = { values: Record<string, string>; baseVersion: number; savedAt: Date }

export type PointView = {
  point: TalkingPoint
  /** False while its condition does not hold: shown, but not counted. */
  applies: boolean
  discussed: boolean
  agreed: AnswerView
  partners: PartnerView[]
  /** "3 van de 7 partners hebben nog niet geantwoord."; null where everyone gives one answer. */
  spreadSentence: string | null
  evidence: EvidenceView[]
  /** null = not for this person's eyes */
  comments: CommentView[] | null
  actions: ActionView[]
  history: MomentView[]
  earlier: EarlierView[]
  /** This person's own drafts, by the key of the form. */
  drafts: Record<string, DraftView>
}

export type SectionPageView = {
  programme: { id: string; name: string; currentCycle: number }
  phase: Phase
  section: Section
  /** The sections before and after, across the borders of phases. */
  previous: LocatedSection | undefined
  next: LocatedSection | undefined
  /** The cycle whose answers these are. */
  cycle: number
  /** Why nothing can be recorded here now; null when it can. */
  closed: string | null
  userId: string
  now: Date
  allowed: {
    agree: boolean
    draft: boolean
    addEvidence: boolean
    comment: boolean
    addAction: boolean
    assign: boolean
    /** Can start the phase anew where its answers come from an earlier cycle. */
    steer: boolean
  }
  owner: { id: string; name: string } | null
  ownerVersion: number
  /** Who can be given work; empty when this person gives none. */
  people: { id: string; name: string }[]
  progress: SectionProgress
  points: PointView[]
}

