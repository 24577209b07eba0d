import type { ScaleLevel } from '@/lib/platform/db/generated/client'
import type { ChoiceKind, Course } from '@/lib/interventions/follow-schema'
import type { Newness } from '@/lib/interventions/schema'
import type { Moment } from './moment'

/** An effort in the neighbourhood; keys tie the theory and the money to it. */
export type InterventionStory = {
  key: string
  title: string
  what: string
  publicText?: string
  owner: string
  partners?: string[]
  others?: string
  targetGroup?: string
  places?: string[]
  newness: Newness
  complement?: string
  quickWin?: boolean
  smallWin?: boolean
  residentsInitiative?: boolean
  pilot?: boolean
  experiment?: { hypothesis: string; obstacle: string; obstacleLevel: ScaleLevel; learningQuestion: string; stopRule: string; scaleUpOn: Moment }
  starts?: Moment
  ends?: Moment
  proposed: { at: Moment; who: string }
  /** Missing: nobody weighed it yet, unless it came along from before. */
  weighed?: { at: Moment; who: string; weighing: string }
  /** It came along from the years before, and was never weighed. */
  cameAlong?: true
  contributions: { goal: string; indirect?: true; how: string; lookAgain?: true }[]
  milestones?: { title: string; due: Moment; reached?: Moment; note?: string }[]
  reports?: { at: Moment; who: string; course: Course; text: string; confirmed?: { at: Moment; who: string; note?: string } }[]
  choices?: { at: Moment; who: string; kind: ChoiceKind; reason: string; goals?: string; money?: string }[]
}

/** What is done in a cycle, from its beginning for so many years. */
export type ExecutionStory = {
  cycle: number; title: string; summary: string; starts: Moment; years: number; termReason?: string; begun: { at: Moment; who: string }; list: InterventionStory[]
}
