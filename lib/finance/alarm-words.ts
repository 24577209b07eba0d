import { toDate } from '@/lib/platform/day'
import { formatDate, formatEuroCents, formatList, formatNumber } from '@/lib/platform/format'
import type { Alarm } from './alarms'
import type { Cliff } from './cliffs'
import { costsPath, sourcePath, sourcesPath } from './paths'
import type { Unfilled } from './unfilled'

type Names = ReadonlyMap<string, string>
export type AlarmInWords = {
  readonly key: string
  /** In a word or two, for the mark before it. */
  readonly mark: string
  readonly words: string
  readonly href: string
  readonly link: string
}

/** So many names, and how many more there are. */
function some(ids: readonly string[], names: Names): string {
  const known = ids.map((id) => `“${names.get(id) ?? 'onbekend'}”`)
  return formatList(known.length > 3 ? [...known.slice(0, 3), `${known.length - 3} andere`] : known)
}

const day = (iso: string) => formatDate(toDate(iso))
const euros = formatEuroCents

/** Why money that was sure is not sure any more, for each way in which that comes about. */
function reasons({ endingIds, lessIds, unsure }: Cliff, names: Names): string {
  const told = (ids: readonly string[], one: string, more: string) => (ids.length === 0 ? [] : [`${some(ids, names)} ${ids.length === 1 ? one : more}`])
  return formatList([
    ...told(endingIds, 'stopt', 'stoppen'), ...told(lessIds, 'minder brengt', 'minder brengen'),
    ...told(unsure.map(({ sourceId }) => sourceId), 'niet zeker is', 'niet zeker zijn'),
  ])
}

/** Which promised money is not sure, and which other money it waits for. */
const unsureWords = ({ unsure }: Cliff, names: Names) => unsure.map(({ sourceId, otherIds, cents }) =>
  ` Van “${names.get(sourceId) ?? 'onbekend'}” is ${euros(cents)} toegekend maar niet zeker, want ${some(otherIds, names)} ${otherIds.length === 1 ? 'brengt' : 'brengen'} nog niet genoeg.`).join('')

function cliffWords(cliff: Cliff, names: Names): string {
  const { year, lostCents, hopedCents, unsure } = cliff
  const nothing = unsure.length > 0 ? '' : ' Er is nog niets aangevraagd om dat op te vangen.'
  const hope = hopedCents > 0n ? ` Er is wel ${euros(hopedCents)} aangevraagd voor dat jaar.` : nothing
  return `Vanaf 1 januari ${year} is er ${euros(lostCents)} minder zeker geld, omdat ${reasons(cliff, names)}.${unsureWords(cliff, names)}${hope}`
}

const unfilledWords = ({ from, until, sourceIds }: Unfilled, names: Names) =>
  `${some(sourceIds, names)} ${sourceIds.length === 1 ? 'is' : 'zijn'} blijvend, maar voor ${from}${until > from ? ' en later' : ''} is niets ingevuld. Dat geld telt dan niet mee.`

function dateWords({ kind, day: on, late, leftCents }: Extract<Alarm, { kind: 'spend-by' | 'report-by' }>, name: string): string {
  if (kind === 'spend-by') return late
    ? `Van “${name}” moest alles op ${day(on)} besteed zijn. ${euros(leftCents)} staat nog niet als uitgegeven.`
    : `Van “${name}” moet ${euros(leftCents)} nog besteed worden, uiterlijk ${day(on)}.`
  return late
    ? `De verantwoording van “${name}” moest op ${day(on)} binnen zijn. Is dat gebeurd? Leg dan bij de bron vast op welke dag.`
    : `De verantwoording van “${name}” moet op ${day(on)} binnen zijn.`
}

function wordsOf(alarm: Alarm, names: Names): string {
  const name = (id: string) => names.get(id) ?? 'onbekend'
  switch (alarm.kind) {
    case 'cliff': return cliffWords(alarm, names)
    case 'unfilled': return unfilledWords(alarm, names)
    case 'condition': return `“${name(alarm.sourceId)}” vraagt ${alarm.percentage} euro van “${name(alarm.otherId)}” bij elke 100 euro. Daarvan ontbreekt nog ${euros(alarm.lackingCents)}. Zo lang is ${euros(alarm.uncertainCents)} niet zeker.`
    case 'spend-by': case 'report-by': return dateWords(alarm, name(alarm.sourceId))
    case 'over-destined': return `Van “${name(alarm.sourceId)}” is in ${alarm.year} ${euros(alarm.cents)} meer bestemd dan er is.`
    case 'over-hours': return `Van “${name(alarm.sourceId)}” zijn in ${alarm.year} ${formatNumber(alarm.hours)} uren meer bestemd dan er zijn.`
    case 'overspent': return `Van “${name(alarm.sourceId)}” is ${euros(alarm.cents)} meer uitgegeven dan er is toegekend.`
    case 'goals-without-money': return `Voor ${some(alarm.goalIds, names)} is er geen geld, en er zijn geen uren vastgelegd.`
    case 'money-without-goal': return `${euros(alarm.cents)} heeft nog geen doel, bij ${some([...alarm.sourceIds, ...alarm.interventionIds], names)}.`
  }
}

const marks: Record<Alarm['kind'], string> = {
  cliff: 'Minder zeker geld', unfilled: 'Niet ingevuld', condition: 'Voorwaarde', 'spend-by': 'Besteden', 'report-by': 'Verantwoorden', 'over-destined': 'Te veel bestemd', 'over-hours': 'Te veel bestemd',
  overspent: 'Te veel uitgegeven', 'goals-without-money': 'Doel zonder geld', 'money-without-goal': 'Geld zonder doel',
}

/** An alarm as people read it, and where they can do something about it. */
export function alarmInWords(programmeId: string, alarm: Alarm, names: Names): AlarmInWords {
  const base = { mark: marks[alarm.kind], words: wordsOf(alarm, names) }
  if ('sourceId' in alarm) return { ...base, key: `${alarm.kind}-${alarm.sourceId}-${'year' in alarm ? alarm.year : 'otherId' in alarm ? alarm.otherId : ''}`, href: sourcePath(programmeId, alarm.sourceId), link: 'Bekijk deze bron' }
  const [only, ...more] = alarm.kind === 'unfilled' ? alarm.sourceIds : []
  if (only !== undefined && more.length === 0) return { ...base, key: `unfilled-${only}`, href: sourcePath(programmeId, only), link: 'Vul de jaren in' }
  if (alarm.kind === 'goals-without-money') return { ...base, key: alarm.kind, href: costsPath(programmeId), link: 'Bekijk de kosten' }
  return { ...base, key: `${alarm.kind}-${'year' in alarm ? alarm.year : 'from' in alarm ? alarm.from : ''}`, href: sourcesPath(programmeId), link: 'Bekijk de bronnen' }
}
