import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatCount, formatEuroCents, formatNumber } from '@/lib/platform/format'
import { alarmInWords } from './alarm-words'
import { alarms } from './alarms'
import { readBook, type BookYear } from './book'
import { headline } from './headline'
import { loadBook, type LoadedBook } from './load-book'
import { costsPath, financePath, returnsPath, sourcesPath } from './paths'

export type FinanceFact = { sectionId: string; words: string; href: string }

function moneyWords({ sources }: LoadedBook, read: readonly BookYear[], thisYear: number): string[] {
  if (sources.length === 0) return ['Er zijn nog geen bronnen van geld vastgelegd.']
  const now = read.find(({ year }) => year === thisYear)
  const temporary = sources.filter(({ structural, kind }) => !structural && kind !== 'in_kind').length
  const money = sources.filter(({ kind }) => kind !== 'in_kind').length
  const hours = sources.flatMap(({ years }) => years).filter(({ year }) => year === thisYear).reduce((sum, year) => sum + year.hours, 0)
  return [
    `Er ${money === 1 ? 'is 1 bron' : `zijn ${money} bronnen`} van geld vastgelegd, waarvan ${temporary} tijdelijk.`,
    ...(now ? [`In ${thisYear} is ${formatEuroCents(now.structuralCents)} zeker en blijvend, en ${formatEuroCents(now.temporaryCents)} zeker en tijdelijk.`] : []),
    ...(hours > 0 ? [`In ${thisYear} brengen partners samen ${formatNumber(hours)} uren in.`] : []),
  ]
}

function costWords({ costs, interventions }: LoadedBook, cycle: number): string[] {
  const here = interventions.filter(({ execution, status }) => execution.cycle === cycle && (status === 'planned' || status === 'running'))
  const costed = here.filter(({ id }) => costs.some(({ interventionId }) => interventionId === id)).length
  if (here.length === 0) return costs.length === 0 ? ['Er zijn nog geen kosten vastgelegd.'] : []
  return [`Van ${costed} van de ${formatCount(here.length, 'interventie die loopt of is gepland, zijn', 'interventies die lopen of zijn gepland, zijn')} de kosten vastgelegd.`]
}

/** What is on record about money, for beside the talking points of these sections. */
export async function loadFinanceFacts(db: Db, programmeId: string, day: string): Promise<FinanceFact[]> {
  const at = (sectionId: string, href: string) => (words: string) => ({ sectionId, words, href })
  const loaded = await loadBook(db, programmeId)
  const { currentCycle } = await db.programme.findUniqueOrThrow({ where: { id: programmeId }, select: { currentCycle: true } })
  const [read, thisYear] = [readBook(loaded.book), Number(day.slice(0, 4))]
  const money = read.length > 0 ? [headline(read, thisYear)] : []
  const pressing = alarms(loaded.book, read, loaded.goals, day).filter(({ kind }) => kind === 'cliff' || kind === 'condition')
    .map((alarm) => alarmInWords(programmeId, alarm, loaded.names))
  const returns = await db.socialReturn.count({ where: { programmeId } })
  return [
    ...moneyWords(loaded, read, thisYear).map(at('5.4-5.5', sourcesPath(programmeId))), ...money.map(at('5.4-5.5', financePath(programmeId))),
    ...pressing.map(({ words, href }) => ({ sectionId: '5.4-5.5', words, href })),
    at('5.4-5.5', returnsPath(programmeId))(returns === 0 ? 'Er is nog niet vastgelegd wat de aanpak oplevert en voor wie.' : `Van ${formatCount(returns, 'investering', 'investeringen')} is vastgelegd wat ze oplevert en voor wie.`),
    ...money.map(at('6.3', financePath(programmeId))), ...costWords(loaded, currentCycle).map(at('6.3', costsPath(programmeId))),
  ]
}
