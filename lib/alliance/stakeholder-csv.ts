import * as z from 'zod/mini'
import { readCsv, writeCsv } from '@/lib/platform/csv'
import { lifeFieldLabels, type LifeField } from '@/lib/process/life-fields'
import { stakeholderKindLabels, willingnessLabels } from './stakeholder-labels'
import { stakeholderInput, type StakeholderInput } from './stakeholder-schema'

/** More than any neighbourhood has; a larger file is a mistake. */
export const mostRows = 2_000
/** A few empty ones beside ours come along from a spreadsheet; a thousand are another kind of file. */
const mostColumns = 40

const columns = [
  'Naam', 'Soort', 'Formeel', 'Leefgebieden', 'Doelen', 'Belang', 'Opdracht', 'Betrokkenheid (1-5)', 'Invloed (1-5)', 'Nodig', 'Bereid',
  'Contactpersoon', 'E-mail', 'Telefoon', 'Partner',
] as const
type Column = (typeof columns)[number]

const properties: Record<Column, string> = {
  Naam: 'name', Soort: 'kind', Formeel: 'formal', Leefgebieden: 'fields', Doelen: 'aims', Belang: 'stake', Opdracht: 'mandate',
  'Betrokkenheid (1-5)': 'interest', 'Invloed (1-5)': 'influence', Nodig: 'necessary', Bereid: 'willingness',
  Contactpersoon: 'contactName', 'E-mail': 'contactEmail', Telefoon: 'contactPhone', Partner: 'organisationId',
}

type Partners = readonly { id: string; name: string }[]
const same = (a: string, b: string) => a.trim().toLocaleLowerCase('nl') === b.trim().toLocaleLowerCase('nl')
const yesNo = (yes: boolean) => (yes ? 'ja' : 'nee')

/** The whole map as a file for a spreadsheet. */
export function stakeholderCsv(parties: readonly StakeholderInput[], partners: Partners): string {
  const rows = parties.map((party) => [
    party.name, stakeholderKindLabels[party.kind], yesNo(party.formal), party.fields.map((field) => lifeFieldLabels[field]).join(', '),
    party.aims, party.stake, party.mandate, String(party.interest ?? ''), String(party.influence ?? ''), yesNo(party.necessary),
    willingnessLabels[party.willingness], party.contactName, party.contactEmail, party.contactPhone,
    partners.find(({ id }) => id === party.organisationId)?.name ?? '',
  ])
  return writeCsv([columns, ...rows])
}

/** What was typed, short enough to say back. */
const clipped = (typed: string) => (typed.length > 60 ? `${typed.slice(0, 59)}…` : typed)

type Reading = { value: unknown } | { problem: string }

function oneOf(labels: Record<string, string>, typed: string, what: string): Reading {
  const found = Object.entries(labels).find(([, label]) => same(label, typed))
  return found ? { value: found[0] } : { problem: `“${clipped(typed)}” is geen ${what}. Kies uit: ${Object.values(labels).join(', ')}.` }
}

function fieldsOf(typed: string): Reading {
  const fields: LifeField[] = []
  for (const word of typed.split(/[,|]/).map((part) => part.trim()).filter(Boolean)) {
    const found = oneOf(lifeFieldLabels, word, 'leefgebied')
    if ('problem' in found) return found
    fields.push(found.value as LifeField)
  }
  return { value: [...new Set(fields)] }
}

function ticked(typed: string): Reading {
  if (['ja', 'j', 'x', '1'].some((yes) => same(yes, typed))) return { value: 'on' }
  return ['nee', 'n', '0', ''].some((no) => same(no, typed)) ? { value: '' } : { problem: `Vul ja of nee in, in plaats van “${clipped(typed)}”.` }
}

function partnerOf(typed: string, partners: Partners): Reading {
  if (typed === '') return { value: '' }
  const found = partners.find(({ name }) => same(name, typed))
  return found ? { value: found.id } : { problem: `“${clipped(typed)}” is geen partner van dit programma.` }
}

function read(column: Column, typed: string, partners: Partners): Reading {
  switch (column) {
    case 'Soort': return typed === '' ? { value: 'organisation' } : oneOf(stakeholderKindLabels, typed, 'soort partij')
    case 'Bereid': return typed === '' ? { value: 'unknown' } : oneOf(willingnessLabels, typed, 'antwoord bij Bereid')
    case 'Leefgebieden': return fieldsOf(typed)
    case 'Formeel': return typed === '' ? { value: 'on' } : ticked(typed)
    case 'Nodig': return ticked(typed)
    case 'Partner': return partnerOf(typed, partners)
    default: return { value: typed }
  }
}

export type RowError = { readonly row: number; readonly column: string; readonly message: string }
export type ReadStakeholders =
  | { readonly problem: string }
  | { readonly parties: StakeholderInput[]; readonly errors: RowError[] }

function headProblem(head: readonly string[], rows: number): string | undefined {
  if (head.length > mostColumns) return `Dit bestand heeft ${head.length.toLocaleString('nl-NL')} kolommen. Wij kennen er ${columns.length}: ${columns.join(', ')}.`
  const unknown = head.filter((name) => !columns.some((column) => same(column, name)))
  if (unknown.length > 0) return `Deze kolom kennen wij niet: ${unknown.map((name) => `“${clipped(name)}”`).join(', ')}. Wij kennen: ${columns.join(', ')}.`
  const twice = head.find((name, index) => head.findIndex((other) => same(other, name)) !== index)
  if (twice !== undefined) return `De kolom “${twice}” staat er twee keer in.`
  if (!head.some((name) => same(name, 'Naam'))) return 'De kolom “Naam” ontbreekt.'
  if (rows === 0) return 'Onder de kolomnamen staat geen enkele partij.'
  if (rows > mostRows) return `Dit bestand heeft ${rows.toLocaleString('nl-NL')} rijen. Meer dan ${mostRows.toLocaleString('nl-NL')} kan niet in één keer.`
  return undefined
}

function readRow(cells: readonly string[], head: readonly Column[], partners: Partners, row: number) {
  const errors: RowError[] = []
  const typed: Record<string, unknown> = { kind: 'organisation', formal: 'on', willingness: 'unknown' }
  if (cells.length > head.length) errors.push({ row, column: '', message: 'Deze rij heeft meer cellen dan er kolommen zijn.' })
  for (const [index, column] of head.entries()) {
    const found = read(column, (cells[index] ?? '').trim(), partners)
    if ('problem' in found) errors.push({ row, column, message: found.problem })
    else typed[properties[column]] = found.value
  }
  if (errors.length > 0) return { errors }
  const parsed = z.safeParse(stakeholderInput, typed)
  if (parsed.success) return { party: parsed.data, errors }
  const columnOf = (property: unknown) => columns.find((column) => properties[column] === property) ?? ''
  return { errors: parsed.error.issues.map(({ path, message }): RowError => ({ row, column: columnOf(path[0]), message })) }
}

/** Reads parties from a file; every mistake with its row and column, and nothing is left out in silence. */
export function readStakeholders(csv: string, partners: Partners): ReadStakeholders {
  // Also what a spreadsheet calls “Unicode text”: every other byte of that is none.
  if (csv.includes('\0')) return { problem: 'Dit bestand is geen tekst die wij kunnen lezen. Bewaar het in uw spreadsheet als “CSV UTF-8” en kies het opnieuw.' }
  const text = readCsv(csv)
  if ('problem' in text) return text
  const [head = [], ...rows] = text.rows
  const problem = headProblem(head, rows.length)
  if (problem !== undefined) return { problem }
  const known = head.map((name) => columns.find((column) => same(column, name)) ?? 'Naam')
  const read = rows.map((cells, index) => readRow(cells, known, partners, index + 2))
  const parties = read.flatMap(({ party }) => party ?? [])
  const seen = new Map<string, number>()
  const doubles = read.flatMap(({ party }, index): RowError[] => {
    const name = party?.name.toLocaleLowerCase('nl')
    if (name === undefined) return []
    const before = seen.get(name)
    seen.set(name, before ?? index + 2)
    return before === undefined ? [] : [{ row: index + 2, column: 'Naam', message: `Deze naam staat ook in rij ${before}.` }]
  })
  const errors = [...read.flatMap((one) => one.errors), ...doubles].toSorted((a, b) => a.row - b.row)
  return { parties, errors }
}
