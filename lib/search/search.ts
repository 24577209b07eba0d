import type { Db } from '@/lib/platform/db/client'
import type { Permission } from '@/lib/policy/permissions'
import type { Hit } from './hit'
import type { SearchedProgramme } from './load-programmes'

/** What somebody looks for, as the database reads it. */
export type Asked = {
  /** A tsquery in text. */
  readonly query: string
  /** The words to mark wherever they stand, also inside a longer word. */
  readonly needles: readonly string[]
  /** The same as patterns that must all be there; empty when the question asks for more than words. */
  readonly patterns: string[]
}

export type Search = Asked & {
  readonly db: Db
  readonly programmes: ReadonlyMap<string, SearchedProgramme>
  /** The programmes in which this person may do this. */
  readonly may: (permission: Permission) => string[]
  /** Whether everybody of the municipality may be found, in a role or not. */
  readonly everybody: boolean
  readonly take: number
  readonly skip: number
}

export type Found = { readonly total: number; readonly hits: Hit[] }
export type Finder = (search: Search) => Promise<Found>
