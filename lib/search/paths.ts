import type { Kind } from './kinds'

type Asked = { q: string; programmeId?: string; kind?: Kind; page?: number }

/** The address of a search, to share and to go back to. */
export function searchPath({ q, programmeId, kind, page = 1 }: Asked): `/zoeken?${string}` {
  const asked = new URLSearchParams({ q })
  if (programmeId) asked.set('programma', programmeId)
  if (kind) asked.set('soort', kind)
  if (page > 1) asked.set('pagina', String(page))
  return `/zoeken?${asked.toString()}`
}
