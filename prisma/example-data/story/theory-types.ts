import type { Confidence, TheoryKind } from '@/lib/theory/schema'
import type { Moment } from './moment'

type ElementStory = {
  key: string
  kind: TheoryKind
  title: string
  note?: string
  indicator?: string
  /** The key of the goal it stands for. */
  goal?: string
  /** The key of the intervention that makes it real. */
  intervention?: string
}
type ArrowStory = { from: string; to: string; assumption?: string; conditions?: string; evidence?: string; confidence?: Confidence }

/** The theory of change of a cycle. An element with the key of one in the theory before was carried over from it. */
export type TheoryStory = {
  cycle: number
  begun: Moment
  /** The last step. */
  until: Moment
  who: string[]
  closed?: Moment
  elements: ElementStory[]
  arrows: ArrowStory[]
}
