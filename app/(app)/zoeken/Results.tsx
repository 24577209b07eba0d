import { HitItem } from '@/components/search/HitItem'
import { Alert } from '@/components/ui/Alert'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Pagination } from '@/components/ui/Pagination'
import { Stack } from '@/components/ui/Stack'
import { Lead, Text } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import type { Group } from '@/lib/search/hit'
import { kindLabels, type Kind } from '@/lib/search/kinds'
import { searchLimits } from '@/lib/search/limits'
import { searchPath } from '@/lib/search/paths'
import { KindFilter } from './KindFilter'
import { NothingFound } from './NothingFound'

type Props = {
  found: { q: string; total: number; groups: readonly Group[]; kind: Kind | null; page: number; tooMany: boolean }
  programmeId: string | undefined
}

function OneKind({ group: { kind, total, hits }, found, programmeId }: Props & { group: Group }) {
  const { q, page } = found
  return (
    <Stack>
      <Heading level={2} id={kind}>{kindLabels[kind]}</Heading>
      {hits.length === 0 && <Text>Van deze soort is niets gevonden.</Text>}
      <ul className="wp-hits">{hits.map((hit) => <HitItem key={hit.key} hit={hit} />)}</ul>
      {found.kind && (
        <Pagination
          page={page} pages={Math.ceil(Math.min(total, searchLimits.most) / searchLimits.page)}
          href={(to) => searchPath({ q, programmeId, kind, page: to })}
        />
      )}
      {!found.kind && total > hits.length && (
        <Link href={searchPath({ q, programmeId, kind })} standalone>
          Toon alle {total} bij {kindLabels[kind].toLowerCase()}
        </Link>
      )}
    </Stack>
  )
}

/** What was found, per kind; with one kind chosen, page by page. */
export function Results({ found, programmeId }: Props) {
  const { q, total, groups, kind, tooMany } = found
  if (total === 0) return <NothingFound q={q} programmeId={programmeId} />
  const shown = groups.filter((group) => (kind ? group.kind === kind : group.hits.length > 0))
  return (
    <>
      <Lead role="status">{formatCount(total, 'resultaat', 'resultaten')} voor “{q}”.</Lead>
      {tooMany && (
        <Alert heading="Verfijn uw zoekopdracht">
          <Text>Er is meer gevonden dan u kunt doorlezen. Gebruik een woord erbij of kies een soort.</Text>
        </Alert>
      )}
      <KindFilter q={q} programmeId={programmeId} groups={groups} total={total} chosen={kind} />
      {shown.map((group) => <OneKind key={group.kind} group={group} found={found} programmeId={programmeId} />)}
    </>
  )
}
