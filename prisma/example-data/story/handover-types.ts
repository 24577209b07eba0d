import type { Sheet } from '@/lib/handover/sheet'
import type { SectionId } from '@/lib/process/types'
import type { Moment } from './moment'

/** A line of the sheet, and where it leads. */
export type ToldLine = {
  words: string
  detail?: string
  at?: { table: string } | { section: SectionId } | { page: 'alliance' | 'programme' }
}

export type HandoverStory = {
  from: string
  to: string
  /** From which day the work is of the successor, and when and by whom that was recorded. */
  day: Moment
  recorded: Moment
  who: string
  lessons: string
  /** Whom to know, in the words of who left. */
  people: string
  moved: (ToldLine & { kind: Sheet['moved'][number]['kind'] })[]
  stayed?: ToldLine[]
  agreements?: ToldLine[]
  promises?: ToldLine[]
  contacts?: ToldLine[]
}
