import { theoryListPath, theoryPath } from '@/lib/theory/paths'
import type { TheoryKind } from '@/lib/theory/schema'

/** The same theory is chosen from in two ways: in the picture and in the list. */
export type TheoryRoom = 'picture' | 'list'

/** Where a choice is told and worked on. */
export const panelId = 'keuze'

type Where = { programmeId: string; room: TheoryRoom; cycle?: number }

/** The addresses of everything that can be chosen in a room. */
export function roomLinks({ programmeId, room, cycle }: Where) {
  const base = room === 'picture' ? theoryPath(programmeId) : theoryListPath(programmeId)
  const at = (search: Record<string, string>) => {
    const query = new URLSearchParams({ ...(cycle === undefined ? {} : { cyclus: String(cycle) }), ...search }).toString()
    return `${base}${query ? `?${query}` : ''}${Object.keys(search).length > 0 ? `#${panelId}` : ''}`
  }
  return {
    home: at({}),
    element: (id: string) => at({ element: id }),
    arrow: (id: string) => at({ pijl: id }),
    draw: (fromId: string, toId?: string) => at({ van: fromId, ...(toId === undefined ? {} : { naar: toId }) }),
    below: (id: string) => at({ onder: id }),
    add: (kind?: TheoryKind) => at({ nieuw: kind ?? 'ja' }),
    /** Only what leads to it and what it leads to. */
    route: (id: string) => at({ element: id, route: 'ja' }),
    remove: (id: string) => at({ element: id, weg: 'ja' }),
  }
}
export type RoomLinks = ReturnType<typeof roomLinks>
