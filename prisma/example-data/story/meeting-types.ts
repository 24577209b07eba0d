import type { SectionId } from '@/lib/process/types'
import type { Moment } from './moment'

type AgendaStory = {
  title: string
  purpose?: string
  minutesOfTime?: number
  /** The proposal with this title, or a section of the process. */
  about?: { proposal: string } | { section: SectionId }
  /** What the minutes say about it. */
  said?: string
}

export type MeetingStory = {
  table: string
  title: string
  /** The day; the clock is in `from` and `until`. */
  day: Moment
  from: string
  until: string
  place: string
  invitation?: string
  /** Meetings of one table with the same word belong to one series. */
  series?: { key: string; everyWeeks: number }
  planned: Moment
  who: string
  agenda: AgendaStory[]
  documents?: { title: string; url: string }[]
  /** Names of the holders of seats; of everybody else the story says nothing, or that they were there. */
  absent?: string[]
  /** Who took whose place. */
  substituted?: Record<string, string>
  guests?: { name: string; onBehalfOf: string }[]
  cancelled?: { reason: string; at: Moment }
  /** Held: who was there is known, and what was said. */
  held?: { at: Moment; general?: string; actions?: { title: string; who: string; due: Moment; done?: Moment }[]; closed?: Moment }
}
