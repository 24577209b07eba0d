import { Link } from '@/components/ui/Link'
import type { Group } from '@/lib/search/hit'
import { kindLabels, type Kind } from '@/lib/search/kinds'
import { searchPath } from '@/lib/search/paths'

type Props = { q: string; programmeId: string | undefined; groups: readonly Group[]; total: number; chosen: Kind | null }

/** Plain links: what was found of one kind is an address of its own. */
export function KindFilter({ q, programmeId, groups, total, chosen }: Props) {
  const filled = groups.filter((group) => group.total > 0 || group.kind === chosen)
  return (
    <nav aria-label="Resultaten per soort" className="wp-row">
      <Link href={searchPath({ q, programmeId })} standalone className="wp-filter" aria-current={chosen ? undefined : 'page'}>
        Alles ({total})
      </Link>
      {filled.map((group) => (
        <Link
          key={group.kind} href={searchPath({ q, programmeId, kind: group.kind })} standalone className="wp-filter"
          aria-current={group.kind === chosen ? 'page' : undefined}
        >
          {kindLabels[group.kind]} ({group.total})
        </Link>
      ))}
    </nav>
  )
}
