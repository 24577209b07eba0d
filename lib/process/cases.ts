import { casesBesideMap, casesOnMap } from './content/2024-2/cases'
import { deepFreeze } from './deep-freeze'
import type { SectionId } from './types'

/** Where the handbook tells about a case, and which section of the process that serves. */
export type CasePlace = { readonly section: SectionId; readonly page: number }

export type HandbookCase = {
  /** Number on the handbook's map. */
  readonly number: number
  readonly name: string
  readonly municipality: string
  /** Exactly as printed in the table at the end of the handbook; empty where it prints none. */
  readonly printedPages: readonly number[]
  /** Where the text really is, and where more is told than the table says. */
  readonly places: readonly CasePlace[]
  /** One sentence of our own on what can be learned. */
  readonly lesson: string
  /** Said where table and text differ. */
  readonly note?: string
}

/** The 29 cases of the handbook's map. */
export const handbookCases: readonly HandbookCase[] = deepFreeze(casesOnMap)

/** Told in the handbook, but not on its map. */
export const otherCases: readonly HandbookCase[] = deepFreeze(casesBesideMap)

export type SectionCase = { readonly case: HandbookCase; readonly pages: readonly number[] }

/** The cases that tell about a section, with the pages to read ("p. 47"). */
export function casesOf(sectionId: SectionId): SectionCase[] {
  return [...handbookCases, ...otherCases].flatMap((entry) => {
    const pages = entry.places.filter((place) => place.section === sectionId).map((place) => place.page)
    return pages.length === 0 ? [] : [{ case: entry, pages }]
  })
}
