import { currentDefinition } from '@/lib/process/definitions'
import { findPhase } from '@/lib/process/lookup'

/** What the register's address may say. */
export type RegisterSearch = Partial<Record<'zoek' | 'fase' | 'uitkomst' | 'jaar' | 'tafel' | 'openbaar' | 'voorwaarden' | 'pagina', string>>
type Raw = Record<string, string | string[] | undefined>

const names = ['zoek', 'fase', 'uitkomst', 'jaar', 'tafel', 'openbaar', 'voorwaarden', 'pagina'] as const

/** What was asked, each once and not empty. */
export const readSearch = (raw: Raw): RegisterSearch =>
  Object.fromEntries(names.flatMap((name) => {
    const value = raw[name]
    return typeof value === 'string' && value !== '' ? [[name, value]] : []
  }))

/** The same question as an address, on another page when asked. */
export function registerQuery(search: RegisterSearch, page?: number): string {
  const { pagina: _, ...rest } = search
  const text = new URLSearchParams({ ...rest, ...(page && page > 1 ? { pagina: String(page) } : {}) }).toString()
  return text === '' ? '' : `?${text}`
}

/** The question as the register reads it. */
export const askedOf = (programmeId: string, { zoek, fase, uitkomst, jaar, tafel, openbaar, voorwaarden, pagina }: RegisterSearch) => ({
  programmeId, q: zoek, outcome: uitkomst, year: jaar, table: tafel, access: openbaar, conditions: voorwaarden, page: pagina,
  phase: fase === 'overig' ? 'other' : fase && findPhase(currentDefinition, fase)?.code,
})
