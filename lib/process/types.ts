/** The shape of the process as content: what the handbook asks, in which order, and who answers. No state, no I/O. */

export type PhaseCode = 'orientation' | 'startup' | 'design' | 'execution' | 'recalibration'

export type PhaseSlug = 'orienteren' | 'opstarten' | 'ontwerpen' | 'uitvoeren' | 'herijken'

/** Section ids are the handbook's own section numbers; §6.4 and §8.1 carry the same heading in print, the number never repeats. */
export type SectionId =
  | '4.1'
  | '4.2'
  | '4.3'
  | '4.4'
  | '4.5'
  | '4.6'
  | '5.1'
  | '5.2'
  | '5.3'
  | '5.4-5.5'
  | '6.1'
  | '6.2'
  | '6.3'
  | '6.4'
  | '7.1'
  | '7.2'
  | '7.3'
  | '8.1'
  | '8.2'
  | '8.3'

/** `<chapter>.<section>.<order>`; the questions of §5.4 and §5.5 are numbered 5.5.x. */
export type PointId = `${number}.${number}.${number}`

/** The part of the app in which the answer is worked out. */
export type Instrument =
  | 'urgency'
  | 'factBase'
  | 'policyInventory'
  | 'participation'
  | 'stakeholderMap'
  | 'decision'
  | 'alliance'
  | 'theoryOfChange'
  | 'localContract'
  | 'finance'
  | 'organisation'
  | 'executionProgramme'
  | 'monitoring'
  | 'execution'
  | 'steering'
  | 'newCycle'
  | 'aftercare'

/** Content names a condition; code decides what it means (conditions.ts). */
export type ConditionName = 'no-go'

/** judgement = yes / partly / no with an explanation; open = a description, with an optional judgement. */
export type PointKind = 'judgement' | 'open'

/** programme = one agreed answer; organisation = every partner answers for itself, differences stay visible. */
export type AnsweredBy = 'programme' | 'organisation'

export type TalkingPoint = {
  readonly id: PointId
  readonly kind: PointKind
  readonly answeredBy: AnsweredBy
  readonly onlyWhen?: ConditionName
  readonly question: string
  readonly help: string
}

/** Printed pages of the handbook, both included. */
export type SourcePages = { readonly from: number; readonly to: number }

export type Section = {
  readonly id: SectionId
  readonly slug: string
  readonly title: string
  readonly purpose: string
  readonly instrument: Instrument
  readonly guidance: string
  readonly tips: readonly string[]
  readonly sourcePages: SourcePages
  readonly points: readonly TalkingPoint[]
}

export type DecisionOutcome = 'go' | 'go_with_conditions' | 'not_yet' | 'no_go'

/** What an outcome is called in this phase, and what it is wise to do after it. */
export type OutcomeContent = { readonly label: string; readonly next: string }

/** The decision that closes a phase (handbook §3.2, §4.6): what the board is asked, and what follows from each answer. */
export type PhaseDecision = {
  readonly title: string
  readonly question: string
  readonly consider: readonly string[]
  readonly outcomes: Readonly<Record<DecisionOutcome, OutcomeContent>>
}

export type Phase = {
  readonly code: PhaseCode
  readonly number: 1 | 2 | 3 | 4 | 5
  readonly slug: PhaseSlug
  readonly title: string
  readonly chapter: number
  readonly coreQuestion: string
  readonly result: string
  readonly decision: PhaseDecision
  readonly sections: readonly Section[]
}

export type ProcessDefinition = {
  readonly version: string
  readonly language: 'nl'
  readonly phases: readonly Phase[]
}
