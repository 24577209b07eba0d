import type { Day, MandateFact, SeatFact, Term } from '@/lib/alliance/at-table'

/** Something that can go to a successor, with the version of it that was looked at. */
type Thing = { readonly id: string; readonly version: number; readonly words: string }

export type Person = { readonly id: string; readonly name: string }
export type ActionThing = Thing & { readonly dueOn: Day }
export type ConditionThing = Thing & { readonly decisionId: string; readonly dueOn: Day | null }
export type SectionThing = Thing & { readonly sectionId: string }
/** The table it is a seat at, as far as giving a seat there asks for it. */
export type TableFact = Term & {
  readonly id: string
  readonly name: string
  readonly seats: readonly SeatFact[]
  /** The days it voted on what still waits for its signatures. */
  readonly unsignedVotes: readonly Day[]
}
export type SeatThing = Thing & Term & { readonly table: TableFact; readonly organisationId: string | null; readonly mandates: readonly MandateFact[] }
/** The predecessor takes the place of the holder of this seat. */
export type MandateThing = Thing & Term & { readonly holder: SeatFact; readonly unsignedVotes: readonly Day[] }
export type PostThing = Thing & Term & { readonly organisationId: string | null }

/** Everything somebody carries in a programme that can go to a successor. */
export type Work = {
  readonly actions: readonly ActionThing[]
  readonly conditions: readonly ConditionThing[]
  readonly sections: readonly SectionThing[]
  readonly seats: readonly SeatThing[]
  readonly mandates: readonly MandateThing[]
  readonly posts: readonly PostThing[]
}
export type WorkKind = keyof Work
export const workKinds = ['seats', 'posts', 'mandates', 'sections', 'actions', 'conditions'] as const satisfies readonly WorkKind[]

/** In the order of a sentence: "2 zetels, 1 onderdeel". */
export const workKindLabels: Record<WorkKind, string> = {
  seats: 'Zetels', posts: 'Rollen in de sturing', mandates: 'Vervanging van anderen', sections: 'Onderdelen', actions: 'Actiepunten',
  conditions: 'Voorwaarden bij besluiten',
}
