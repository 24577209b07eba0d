import type { Kind } from './kinds'
import type { Piece } from './pieces'

type Place = { readonly label: string; readonly href: string }

/** One thing that was found: small, flat and ready to show. */
export type Hit = {
  readonly key: string
  readonly title: readonly Piece[]
  readonly href: string
  readonly snippet: readonly Piece[]
  readonly programme: string | null
  /** Where in the programme: "Oriënteren · Urgentie". */
  readonly place: string
  /** Whose it is, when it is somebody's. */
  readonly by: string
  readonly at: Date | null
  /** The same thing in other programmes. */
  readonly also: readonly Place[]
}

export type Group = { readonly kind: Kind; readonly total: number; readonly hits: readonly Hit[] }
