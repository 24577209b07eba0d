import { findPoint, findSectionById, phaseByCode } from '@/lib/process/lookup'
import { phasePath, pointPath, programmePath, sectionPath } from '@/lib/process/paths'
import { phaseOrder } from '@/lib/process/phases'
import { formatList } from '@/lib/platform/format'
import type { ProcessDefinition } from '@/lib/process/types'
import { changeWords } from './change-words'

export type AuditRow = { type: string; objectId: string; after: unknown; actorName: string; at: Date }

/** What is new at one place in the programme. */
export type News = { key: string; place: string; words: string; who: string; at: Date; href: string }

type Place = Pick<News, 'key' | 'place' | 'href'>

const detail = (after: unknown, key: string): unknown =>
  typeof after === 'object' && after !== null ? (after as Record<string, unknown>)[key] : undefined

const rooms: Record<string, { place: string; path: string }> = {
  contract: { place: 'Contract', path: 'contract' }, promise: { place: 'Toezeggingen', path: 'toezeggingen' },
  obstacle: { place: 'Doorbraken', path: 'doorbraken' },
}

/** Where something happened: a section, a phase, a decision, or the programme itself. */
function placeOf(definition: ProcessDefinition, programmeId: string, row: AuditRow): Place {
  const home = programmePath(programmeId)
  const pointId = detail(row.after, 'pointId')
  const point = findPoint(definition, String(pointId))
  const section = point ?? findSectionById(definition, String(detail(row.after, 'sectionId')))
  if (section) {
    const { id, title } = section.section
    const href = point ? pointPath(programmeId, point) : sectionPath(programmeId, section.phase, section.section)
    return { key: id, place: `§${id} ${title}`, href }
  }
  const number = detail(row.after, 'number')
  if (row.type === 'decision.sealed')
    return { key: row.objectId, place: `Besluit ${String(number)}`, href: `${home}/besluiten/${row.objectId}` }
  const code = phaseOrder.find((phase) => row.objectId.endsWith(`:${phase}`))
  if (code) {
    const phase = phaseByCode(definition, code)
    return { key: code, place: phase.title, href: phasePath(programmeId, phase) }
  }
  if (row.type.startsWith('decision.') || row.type.startsWith('condition.'))
    return { key: 'decisions', place: 'Besluiten', href: `${home}/besluiten` }
  const room = rooms[row.type.replace(/\..*/, '')]
  if (room) return { key: room.path, place: room.place, href: `${home}/${room.path}` }
  return { key: 'programme', place: 'Het programma', href: home }
}

/** What others did, gathered by place, the newest first: "§4.1 Urgentie: 3 gezamenlijke antwoorden". */
export function newsOf(definition: ProcessDefinition, programmeId: string, rows: readonly AuditRow[]): News[] {
  const places = new Map<string, { place: Place; rows: AuditRow[] }>()
  for (const row of rows) {
    const place = placeOf(definition, programmeId, row)
    const there = places.get(place.key) ?? { place, rows: [] }
    // To the point itself as long as all of it happened there.
    const href = there.place.href === place.href ? place.href : place.href.replace(/#.*/, '')
    places.set(place.key, { place: { ...place, href }, rows: [...there.rows, row] })
  }
  const counted = (events: AuditRow[]) =>
    [...new Set(events.map(({ type }) => type))].map((type) => ({
      type, count: events.filter((event) => event.type === type).length,
    }))
  return [...places.values()]
    .map(({ place, rows: events }) => ({
      ...place,
      words: changeWords(counted(events)),
      who: formatList([...new Set(events.map(({ actorName }) => actorName))]),
      at: events.reduce((latest, { at }) => (at > latest ? at : latest), new Date(0)),
    }))
    .filter(({ words }) => words !== '')
    .sort((a, b) => b.at.getTime() - a.at.getTime())
}
