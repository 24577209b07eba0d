import type { ScaleLevel, VisionStrategy } from '@/lib/platform/db/generated/client'
import type { LifeField } from '@/lib/process/life-fields'
import type { Moment } from './moment'

/** What should become better; `below` is the key of the goal it stands under. Keys tie the theory, the work and the money to it. */
export type GoalStory = {
  key: string
  below?: string
  title: string
  problem?: string
  explanation?: string
  publicText?: string
  fields: LifeField[]
  scale?: ScaleLevel
  breakthrough?: boolean
  owner?: string
  ownerName?: string
  specific?: string
  indicator?: string
  baseline?: string
  target?: string
  acceptable?: string
  realistic?: string
  dueYear?: number
  seenVision?: number
  retired?: { on: Moment; reason: string }
}

/** A version of the vision; without `established` it is the draft. */
export type VisionStory = {
  begun: Moment
  who: string
  established?: Moment
  motto: string
  text: string
  /** Null where it is not known. */
  horizonYear: number | null
  strengths: string
  deficits: string
  notDoing: string
  strategy: VisionStrategy | null
  strategyReason: string
  residentText: string
  makers: { name: string; part: string }[]
  terms: { term: string; meaning: string }[]
}

/** A place, what can be done there, who wants it together, and which goals it serves. */
export type ChanceStory = { place: string; title: string; explanation: string; goals: string[]; partners: string[]; others: string; at: Moment; who: string }
