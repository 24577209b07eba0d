import 'server-only'
import type { Db } from '@/lib/platform/db/client'
import { formatCount, formatList } from '@/lib/platform/format'

const few = (titles: string[]) => (titles.length > 3 ? `${titles.slice(0, 3).join(', ')} en nog ${titles.length - 3}` : formatList(titles))
const named = (titles: string[], one: string, many: string) => (titles.length === 0 ? [] : [`${formatCount(titles.length, one, many)} (${few(titles)})`])

/** What a partner carries that goes on without it when it leaves, by name; empty when there is nothing. */
export async function loadCarried(db: Db, programmeId: string, organisationId: string): Promise<string> {
  const interventions = await db.intervention.findMany({
    where: { programmeId, ownerId: organisationId, status: { in: ['proposed', 'planned', 'running'] }, execution: { closedAt: null } }, orderBy: { title: 'asc' }, select: { title: true },
  })
  const goals = await db.goal.findMany({ where: { programmeId, ownerId: organisationId, retiredOn: null }, orderBy: { title: 'asc' }, select: { title: true } })
  const promises = await db.promise.findMany({ where: { programmeId, organisationId, status: { notIn: ['delivered', 'lapsed'] } }, orderBy: { text: 'asc' }, select: { text: true } })
  return formatList([
    ...named(interventions.map(({ title }) => title), 'interventie', 'interventies'), ...named(goals.map(({ title }) => title), 'doel', 'doelen'),
    ...named(promises.map(({ text }) => text), 'toezegging', 'toezeggingen'),
  ])
}
