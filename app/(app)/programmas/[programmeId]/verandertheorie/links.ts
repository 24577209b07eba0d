import { nearPart } from '@/lib/theory/part'
import { theoryListPath, theoryPath } from '@/lib/theory/paths'
import type { TheoryKind } from '@/lib/theory/schema'

/** The same theory is chosen from in two ways: in the picture and in the list. */
export type TheoryRoom = 'picture' | 'list'

/** Where a choice is told and worked on. */
export const panelId = 'keuze'

/** `part` is the part of a large theory one works in; it stays while one does. */
type Where = { programmeId: string; room: TheoryRoom; cycle?: number; part?: string }

/** The addresses of everything that can be chosen in a room. */
export function roomLinks({ programmeId, room, cycle, part = '' }: Where) {
  const path = room === 'picture' ? theoryPath(programmeId) : theoryListPath(programmeId)
  const at = (search: Record<string, string>, within = part) => {
    const query = new URLSearchParams({ ...(cycle === undefined ? {} : { cyclus: String(cycle) }), ...(within === '' ? {} : { deel: within }), ...search }).toString()
    return `${path}${query ? `?${query}` : ''}${Object.keys(search).length > 0 ? `#${panelId}` : ''}`
  }
  return {
    path, part,
    home: at({}),
    element: (id: string) => at({ element: id }),
    arrow: (id: string) => at({ pijl: id }),
    draw: (fromId: string, toId?: string) => at({ van: fromId, ...(toId === undefined ? {} : { naar: toId }) }),
    below: (id: string) => at({ onder: id }),
    add: (kind?: TheoryKind) => at({ nieuw: kind ?? 'ja' }),
    /** Only what leads to it and what it leads to. */
    chain: (id: string) => at({ element: id }, id),
    /** Only what it hangs on directly. */
    near: (id: string) => at({ element: id }, nearPart(id)),
    /** The whole theory again, with the same element chosen. */
    whole: (id?: string) => at(id === undefined ? {} : { element: id }, ''),
    remove: (id: string) => at({ element: id, weg: 'ja' }),
  }
}
export type RoomLinks = ReturnType<typeof roomLinks>
