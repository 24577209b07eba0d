import type { ScaleLevel } from '@/lib/platform/db/generated/client'
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
