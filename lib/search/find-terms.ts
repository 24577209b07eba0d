import 'server-only'
import { glossary, termAnchor } from '@/lib/process/glossary'
import { findTexts } from './find-texts'
import { found, titleOf } from './found'
import { piecesOf } from './pieces'
import type { Finder } from './search'

const terms = Object.entries(glossary).map(([term, meaning]) => ({ key: term, title: term, body: meaning }))

/** The words of a wijkaanpak. */
export const findTerms: Finder = async (search) =>
  found(await findTexts(search, terms), (row) => ({
    title: titleOf(row, search), href: `/begrippen#${termAnchor(row.id)}`, snippet: piecesOf(row.body, row.bodyMarks, search.needles),
    programme: null, place: '', by: '', at: null, also: [],
  }))
