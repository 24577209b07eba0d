import type { ReactNode } from 'react'
import { Note } from '@/components/ui/Text'
import { formatDate, formatNumber } from '@/lib/platform/format'

export type Paper = {
  id: string; title: string; url: string | null; addedBy: string; addedAt: Date; file: { id: string; name: string; size: number } | null
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${formatNumber(Math.max(1, bytes / 1000), 0)} kB` : `${formatNumber(bytes / 1_000_000, 1)} MB`
const hostOf = (url: string | null): string => (url && URL.canParse(url) ? new URL(url).hostname : '')

/** The papers of a meeting: links and files. */
export function Papers({ papers, children }: { papers: Paper[]; children?: (paper: Paper) => ReactNode }) {
  if (papers.length === 0) return null
  return (
    <ul className="wp-evidence">
      {papers.map((paper) => (
        <li key={paper.id} className="wp-evidence__item">
          <div>
            {paper.file
              ? <a className="utrecht-link utrecht-link--html-a" href={`/api/bestanden/${paper.file.id}`} download>{paper.title}</a>
              : <a className="utrecht-link utrecht-link--html-a" href={paper.url ?? ''} rel="noreferrer">{paper.title}</a>}
            <Note>{paper.file ? `${paper.file.name}, ${sizeOf(paper.file.size)}` : hostOf(paper.url)} · {paper.addedBy}, {formatDate(paper.addedAt)}</Note>
          </div>
          {children?.(paper)}
        </li>
      ))}
    </ul>
  )
}
