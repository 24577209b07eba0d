import type { ObstacleKind, ObstacleLevel, ObstacleStatus, PromiseDirection, PromiseStatus } from '@/lib/platform/db/generated/client'
import type { SectionId } from '@/lib/process/types'
import type { Moment } from './moment'

type DeliveryStory = { at: Moment; who: string; status: PromiseStatus; text: string; euros?: number; hours?: number }

export type PromiseStory = {
  organisation: string
  direction?: PromiseDirection
  text: string
  /** Neither euros nor hours: something else. */
  euros?: number
  hours?: number
  made: Moment
  due: Moment
  goal?: string
  section?: SectionId
  delivered?: DeliveryStory[]
}

export type ContractVersionStory = {
  kindName: string
  title: string
  begun: Moment
  who: string
  startingPoints: string
  priorities: string
  directionNote: string
  starts?: Moment
  evaluate?: Moment
  publicText: string
  signatories: { organisation: string; name: string; title: string; signed?: Moment }[]
  evaluated?: { on: Moment; text: string }
  /** The version of the vision it was last held against. */
  seenVision: number
  promises: PromiseStory[]
}

export type TalkStory = { organisation: string; held: Moment; who: string; present: string; conclusions: string }

export type ObstacleStory = {
  title: string
  description: string
  kind: ObstacleKind
  level: ObstacleLevel
  carrier: string
  addressee: string
  found: Moment
  due?: Moment
  answer?: { text: string; on: Moment }
  notes: { at: Moment; who: string; status: ObstacleStatus; text: string }[]
}

/** What was agreed, promised and delivered, and what is in the way. */
export type AgreementStory = {
  versions: ContractVersionStory[]
  /** Made at a table, outside the contract. */
  atTable: PromiseStory[]
  talks: TalkStory[]
  obstacles: ObstacleStory[]
}
