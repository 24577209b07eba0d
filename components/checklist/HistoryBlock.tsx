import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import type { MomentView, RecordedAs } from '@/lib/checklists/section-view'
import { formatDateTime } from '@/lib/platform/format'
import { judgementLabels } from '@/lib/process/labels'

/** What happened at one moment, in a few words. */
export function momentWords({ state, judgement }: Pick<RecordedAs, 'state' | 'judgement'>): string {
  if (state === null) return 'zette het punt weer open'
  if (state === 'skipped') return 'sloeg het punt over'
  if (state === 'not_applicable') return 'legde vast: niet van toepassing'
  return judgement ? `legde vast: ${judgementLabels[judgement].toLowerCase()}` : 'legde een antwoord vast'
}

/** Who answered what and when; all texts are one click further. */
export function HistoryBlock({ history, href }: { history: MomentView[]; href: string }) {
  if (history.length === 0) return null
  return (
    <Details summary="Wie antwoordde wat en wanneer">
      <ul className="wp-moments">
        {history.map(({ key, who, organisation, what, at }) => (
          <li key={key}>
            {formatDateTime(at)}: {who}{organisation && ` (voor ${organisation})`} {momentWords(what)}
          </li>
        ))}
      </ul>
      <Link href={href} standalone>Lees alle versies met hun tekst</Link>
    </Details>
  )
}
