import { formatDate } from '@/lib/platform/format'
import { factPlaces, factRooms } from './fact-places'

type Fact = { readonly sectionId: string; readonly words: string; readonly href: string }

/** What one room knows that bears on a question, and how it can be cited. */
export type PointFacts = {
  readonly key: string
  readonly room: string
  readonly href: string
  readonly words: readonly string[]
  /** How it is called under the answer. */
  readonly title: string
}

const roomOf = ({ href }: Fact) => href.split('/').at(-1) ?? ''

/** At most so many characters, ending at a word. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const short = text.slice(0, most - 1)
  return `${short.slice(0, short.lastIndexOf(' ')).replace(/[.,;:]$/, '')}…`
}

/** A reader sees the evidence of an answer; what only the people at the table may hear is not in its title. */
function titleOf(room: string, forTeam: boolean, words: readonly string[], now: Date, most: number): string {
  const name = `${room}, stand op ${formatDate(now)}`
  return forTeam ? name : cut(`${name}: ${words.join(' ')}`, most)
}

/** The facts that stand beside each of these questions. */
export function factsByPoint(pointIds: readonly string[], facts: readonly Fact[], now: Date, mostOfTitle: number): Record<string, PointFacts[]> {
  return Object.fromEntries(pointIds.map((pointId) => [pointId, (factPlaces[pointId] ?? []).flatMap((source): PointFacts[] => {
    const [sectionId, room = ''] = source.split(' ')
    const told = facts.filter((fact) => fact.sectionId === sectionId && roomOf(fact) === room)
    const [first, place] = [told[0], factRooms[room]]
    if (!first || !place) return []
    const words = told.map((fact) => fact.words)
    return [{ key: source, room: place.name, href: first.href, words, title: titleOf(place.name, place.forTeam, words, now, mostOfTitle) }]
  })]))
}
