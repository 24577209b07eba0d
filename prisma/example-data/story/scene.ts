import type { Ledger, Person } from './ledger'
import type { Moment } from './moment'
import type { Rows } from './rows'
import type { ProgrammeStory } from './types'

/** Everything a part of the story needs to become rows. */
export type Scene = {
  municipalityId: string
  programmeId: string
  story: ProgrammeStory
  person: (key: string) => Person
  organisation: (key: string) => string
  /** The id of a goal, for what rests on it. */
  goal: (key: string) => string
  /** The id of an intervention, for what speaks of it. */
  intervention: (key: string) => string
  /** The partner professional who answers for an organisation; the bureau writes it down when there is none. */
  spokesman: (organisation: string) => Person | undefined
  at: (moment: Moment) => Date
  ledger: Ledger
  /** Where the rows are gathered. */
  rows: Rows
}

/** Looks a name of the story up; a misspelt one is a mistake in the story. */
export function finder<T>(kind: string, found: ReadonlyMap<string, T>): (key: string) => T {
  return (key) => {
    const value = found.get(key)
    if (value === undefined) throw new Error(`example data: no ${kind} called ${key}`)
    return value
  }
}
