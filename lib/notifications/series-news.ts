import { askAgain, type News } from './meeting-news'
import type { Wanted } from './wanted'

const mostLines = 12

const headings = { invited: 'Uitnodiging', changed: 'Gewijzigd', cancelled: 'Gaan niet door' }

function list(news: readonly News[]): string {
  const lines = news.slice(0, mostLines).map(({ when }) => `- ${when}`)
  return [...lines, ...(news.length > mostLines ? [`- en nog ${news.length - mostLines}`] : [])].join('\n')
}

function tellTogether(first: News, all: readonly News[], together: string): Wanted {
  const { userId, programmeId, kind, href, change, reason } = first
  const said = change === 'cancelled'
    ? ['Deze bijeenkomsten gaan niet door:', list(all), reason && `Reden: ${reason}`]
    : ['Deze bijeenkomsten zijn gewijzigd. Zij zijn nu op:', list(all), all.some(({ moved }) => moved) ? askAgain : '']
  return {
    userId, programmeId, kind, href, key: together,
    title: `${headings[change]}: ${first.name} (${all.length} bijeenkomsten)`, text: said.filter((one) => one !== '').join('\n'),
  }
}

/** Of a series that changed, or was called off, at one moment everybody hears once; a single meeting is told as it is. */
export function onceForSeries(news: readonly News[]): Wanted[] {
  const groups = new Map<string, News[]>()
  for (const one of news) {
    const group = one.together !== null && one.change !== 'invited' ? `${one.userId} ${one.change} ${one.together}` : `${one.userId} ${one.key}`
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  return [...groups.values()].flatMap((group): Wanted[] => {
    const all = group.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    const [first] = all
    if (!first) return []
    if (all.length > 1 && first.together !== null) return [tellTogether(first, all, first.together)]
    const { userId, programmeId, kind, title, text, href, key } = first
    return [{ userId, programmeId, kind, title, text, href, key }]
  })
}
