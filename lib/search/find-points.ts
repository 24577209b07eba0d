import 'server-only'
import { allSections, findPoint, findSectionById } from '@/lib/process/lookup'
import { pointPath, sectionPath } from '@/lib/process/paths'
import type { ProcessDefinition } from '@/lib/process/types'
import { findTexts, type OwnText } from './find-texts'
import { found, titleOf } from './found'
import type { SearchedProgramme } from './load-programmes'
import { piecesOf } from './pieces'
import type { Finder } from './search'
import { snippetOf } from './snippet'

const textsOf = (definition: ProcessDefinition): OwnText[] =>
  allSections(definition).flatMap(({ section }) => [
    { key: `§${section.id}`, title: section.title, body: section.purpose },
    ...section.points.map(({ id, question, help }) => ({ key: id, title: question, body: help })),
  ])

/** Where a section or point stands in a programme; nothing when this programme has other questions. */
function placeIn({ id, name, definition }: SearchedProgramme, key: string) {
  const section = key.startsWith('§') ? findSectionById(definition, key.slice(1)) : undefined
  if (section) return [{ label: name, href: sectionPath(id, section.phase, section.section), place: section.phase.title }]
  const point = findPoint(definition, key)
  if (!point) return []
  return [{ label: name, href: pointPath(id, point), place: `${point.phase.title} · ${point.section.title} · punt ${key}` }]
}

/** The sections and talking points of the process, each with its place in every programme that was asked for. */
export const findPoints: Finder = async (search) => {
  const programmes = search.may('answer.read').flatMap((id) => search.programmes.get(id) ?? [])
  const texts = new Map([...new Set(programmes.map(({ definition }) => definition))].flatMap(textsOf).map((text) => [text.key, text]))
  if (texts.size === 0) return { total: 0, hits: [] }
  return found(await findTexts(search, [...texts.values()]), (row) => {
    const places = programmes.flatMap((programme) => placeIn(programme, row.id))
    const [first] = places
    if (!first) throw new Error('found a question that no programme asks')
    const alone = places.length === 1
    return {
      title: titleOf(row, search), href: first.href, snippet: snippetOf(piecesOf(row.body, row.bodyMarks, search.needles)),
      programme: alone ? first.label : null, place: first.place, by: '', at: null, also: alone ? [] : places,
    }
  })
}
