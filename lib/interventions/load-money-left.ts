import 'server-only'
import { toDay } from '@/lib/platform/day'
import type { Db } from '@/lib/platform/db/client'
import { loadMoneyAhead } from './load-money-ahead'
import { firstYearAhead, type MoneyLine } from './money-ahead'

export type MoneyLeft = { id: string; title: string; status: 'stopped' | 'completed'; lines: MoneyLine[] }

/** Work that stopped or was completed while costs or money of later years still stand with it. */
export async function loadMoneyLeft(db: Db, programmeId: string, today: string): Promise<MoneyLeft[]> {
  const ended = await db.intervention.findMany({
    where: { programmeId, status: { in: ['stopped', 'completed'] } }, orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, status: true, choices: { where: { kind: { in: ['stop', 'complete'] } }, orderBy: { chosenOn: 'desc' }, take: 1, select: { chosenOn: true } } },
  })
  const ahead = await loadMoneyAhead(db, ended.map(({ id }) => id), Number(today.slice(0, 4)))
  return ended.flatMap(({ id, title, status, choices }) => {
    const from = firstYearAhead(today, choices[0] ? toDay(choices[0].chosenOn) : null)
    const lines = (ahead.get(id) ?? []).filter(({ year }) => year >= from)
    return lines.length > 0 ? [{ id, title, status: status === 'stopped' ? 'stopped' : 'completed', lines }] : []
  })
}
