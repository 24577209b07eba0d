import { formatDate, formatDeadline } from '@/lib/platform/format'
import { daysUntil, whatLabels, type Due } from './due-rules'

export type DigestLine = { words: string; href: string }

/** An overview reaches four weeks ahead. */
const aheadDays = 28

/** What one person has to do soon or is late with, the most urgent first. */
export const dueLines = (due: readonly Due[], userId: string, today: string): DigestLine[] =>
  due.filter((one) => one.to.includes(userId) && daysUntil(one.dueOn, today) <= aheadDays)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ what, words, dueOn, href }) => ({
      words: `${whatLabels[what]}: ${words} (${formatDeadline(new Date(dueOn), new Date(today)).words})`, href,
    }))

const mostLines = 40

function block(heading: string, lines: readonly DigestLine[], origin: string): string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, mostLines).map(({ words, href }) => `- ${words}\n  ${origin}${href}`)
  const rest = lines.length > mostLines ? [`- en nog ${lines.length - mostLines} andere`] : []
  return [`${heading}\n${[...shown, ...rest].join('\n')}`]
}

export type Digest = { waiting: readonly DigestLine[]; news: readonly DigestLine[] }

/** The weekly overview in words; null when there is nothing to tell. */
export function digestText({ waiting, news }: Digest, origin: string, now: Date): { title: string; text: string } | null {
  if (waiting.length + news.length === 0) return null
  const count = waiting.length === 1 ? '1 ding wacht op u' : `${waiting.length} dingen wachten op u`
  return {
    title: `Uw weekoverzicht van ${formatDate(now)}: ${waiting.length === 0 ? 'niets wacht op u' : count}`,
    text: [...block('Dit wacht op u:', waiting, origin), ...block('Dit was er nieuw:', news, origin)].join('\n\n'),
  }
}
