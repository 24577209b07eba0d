import { toDate, toDateOrNull } from '@/lib/platform/day'
import { grouped, knownSource, reportAt, sourceKeyOf, tell, whereIs, type Draft, type SourceEdit } from './import-draft'
import { clipped, lower, same } from './import-columns'
import type { LoadedSource } from './load-sources'
import { planYear } from './plan-years'
import { wordColumns, type SourceRow, type SourceWords } from './read-table'
import { tooEarly } from './schema'
import { cellsOf, wordsOf } from './source-cells'

type Group = { readonly key: string; readonly name: string; readonly first: SourceRow; readonly words: SourceWords }

/** What all rows of a source tell of it together: an empty cell says nothing, two that differ cannot both be right. */
function together(to: Draft, rows: readonly SourceRow[]): SourceWords {
  const word = <K extends keyof SourceWords>(key: K): SourceWords[K] | null => {
    const told = rows.filter(({ words }) => words[key] !== null)
    const [first] = told
    if (!first) return null
    const other = told.find(({ words }) => !same(String(words[key]), String(first.words[key])))
    if (other) reportAt(to, other)(wordColumns[key], `In ${whereIs(first, other)} staat voor deze bron iets anders. Vul overal hetzelfde in, of laat de cel leeg.`)
    return first.words[key]
  }
  return {
    kind: word('kind'), partner: word('partner'), payer: word('payer'), field: word('field'), structural: word('structural'), conditions: word('conditions'),
    spendBy: word('spendBy'), reportBy: word('reportBy'), reportedOn: word('reportedOn'), reportedBy: word('reportedBy'),
  }
}

function partnerOf(to: Draft, { first, words: { partner } }: Group): string | null {
  const found = partner === null ? undefined : to.partners.get(lower(partner))
  if (partner !== null && found === undefined) reportAt(to, first)('Partner', `“${clipped(partner)}” is geen partner van dit programma. Zet een betaler van buiten in de kolom “Betaald door”, of voeg de partner eerst toe.`)
  return found ?? null
}

function checkDays(to: Draft, { first }: Group, { spendBy, reportBy, reportedOn, reportedBy }: SourceWords): void {
  const report = reportAt(to, first)
  if (spendBy !== null && reportBy !== null && reportBy < spendBy) report(wordColumns.reportBy, tooEarly)
  if (reportedOn !== null && reportedOn > to.today) report(wordColumns.reportedOn, 'Deze dag moet nog komen. Vul in wanneer er is verantwoord, of laat de cel leeg.')
  if (reportedOn === null && (reportedBy ?? '') !== '') report(wordColumns.reportedOn, 'Vul ook in op welke dag er is verantwoord.')
}

/** A source that is not there yet: it needs a kind and somebody who pays. */
function planNew(to: Draft, group: Group): void {
  const { key, name, first, words } = group
  const report = reportAt(to, first)
  const organisationId = partnerOf(to, group)
  if (words.kind === null) report('Soort', `“${clipped(name)}” is een nieuwe bron. Vul in wat voor geld het is.`)
  if (words.partner === null && words.payer === null) report('Betaald door', `“${clipped(name)}” is een nieuwe bron. Vul de partner in, of wie er betaalt.`)
  checkDays(to, group, words)
  const { kind, payer, field, structural, conditions, spendBy, reportBy, reportedOn, reportedBy } = words
  to.added.set(key, { key, data: {
    name, kind: kind ?? 'additional', organisationId, payer: payer ?? '', field, structural: structural ?? false, conditions: conditions ?? '',
    spendBy: toDateOrNull(spendBy), reportBy: toDateOrNull(reportBy), reportedOn: toDateOrNull(reportedOn), reportedBy: reportedBy ?? '',
  } })
  const { kind: label, partner, structural: stays, ...rest } = cellsOf(words)
  const told = [label, partner || rest.payer, stays === 'ja' ? 'blijvend' : 'tijdelijk', rest.field, rest.conditions === '' ? '' : 'met voorwaarden',
    rest.spendBy && `besteed uiterlijk op ${rest.spendBy}`, rest.reportBy && `verantwoord uiterlijk op ${rest.reportBy}`, rest.reportedOn && `verantwoord op ${rest.reportedOn}`]
  tell(to, first, `Bron “${name}”`, null, told.filter((part) => part !== '').join(', '))
}

/** The words that change, as the columns want them. */
function newWords(words: SourceWords, changed: readonly (keyof SourceWords)[]): SourceEdit['data'] {
  const when = <K extends keyof SourceWords>(key: K): SourceWords[K] | null => (changed.includes(key) ? words[key] : null)
  const [payer, field, structural, conditions, reportedBy] = [when('payer'), when('field'), when('structural'), when('conditions'), when('reportedBy')]
  const [spendBy, reportBy, reportedOn] = [when('spendBy'), when('reportBy'), when('reportedOn')]
  return {
    ...(payer !== null && { payer }), ...(field !== null && { field }), ...(structural !== null && { structural }), ...(conditions !== null && { conditions }),
    ...(reportedBy !== null && { reportedBy }), ...(spendBy !== null && { spendBy: toDate(spendBy) }), ...(reportBy !== null && { reportBy: toDate(reportBy) }),
    ...(reportedOn !== null && { reportedOn: toDate(reportedOn) }),
  }
}

/** What was told of a source that is there, when the file tells something else; an empty cell leaves it as it is. */
function planEdit(to: Draft, group: Group, source: LoadedSource): void {
  const { key, first, words } = group
  const now = wordsOf(source)
  const [before, after] = [cellsOf(now), cellsOf(words)]
  const changed = (Object.keys(wordColumns) as (keyof SourceWords)[]).filter((one) => after[one] !== '' && !(one === 'partner' ? same : Object.is)(after[one], before[one]))
  if (changed.includes('kind')) reportAt(to, first)('Soort', `“${clipped(source.name)}” is nu “${before.kind}”. De soort van een bron die er al is, wijzigt u bij de bron zelf.`)
  const organisationId = partnerOf(to, group)
  // Another day to account for is another account, unless the file says that it was made too.
  const undone = changed.includes('reportBy') && now.reportedOn !== null && !changed.includes('reportedOn')
  const told = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null)) as Partial<SourceWords>
  checkDays(to, group, { ...now, ...told })
  if (changed.length === 0) return
  to.edits.push({ key, data: { ...newWords(words, changed), ...(changed.includes('partner') ? { organisationId } : {}), ...(undone ? { reportedOn: null, reportedBy: '' } : {}) } })
  for (const one of changed) tell(to, first, `${source.name}, ${wordColumns[one].toLowerCase()}`, before[one], after[one])
  if (undone) tell(to, first, `${source.name}, verantwoord op`, before.reportedOn, 'leeg, want er is een nieuwe datum')
}

/** What the rows of sources would do: sources that are new, what is told of others, and amounts per year. */
export function planSources(to: Draft, rows: readonly SourceRow[]): void {
  for (const [key, all] of grouped(rows.filter(({ name }) => name !== ''), ({ name }) => sourceKeyOf(to, name))) {
    const [first] = all
    if (!first) continue
    const [group, source] = [{ key, name: first.name, first, words: together(to, all) }, knownSource(to, key)]
    if (source) planEdit(to, group, source)
    else planNew(to, group)
    for (const row of all) if (row.year) planYear(to, key, row, row.year)
  }
}
