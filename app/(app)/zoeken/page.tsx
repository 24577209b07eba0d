import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { EmptyState } from '@/components/ui/EmptyState'
import { Text } from '@/components/ui/Text'
import { valueOrNotFound } from '@/lib/platform/page'
import type { Result } from '@/lib/platform/result'
import { listSearchable } from '@/lib/search/list-searchable'
import { askSearch } from './ask-search'
import { Results } from './Results'
import { SearchForm } from './SearchForm'
import { type SearchParams, typedIn } from './typed'

type Props = { searchParams: SearchParams }

const ask = async ({ q, programmeId, kind, page }: Awaited<ReturnType<typeof typedIn>>) =>
  q === undefined ? undefined : askSearch(q, programmeId, kind, page)

/** What is wrong with the words, for at the field; and what is wrong otherwise, such as asking too often. */
function messageOf(asked: Result<unknown> | undefined): { field?: string; other?: string } {
  if (!asked || asked.ok) return {}
  const { error } = asked
  if (error.kind === 'invalid') return { field: error.fieldErrors.q?.[0] }
  if (error.kind === 'rule-broken') return error.field ? { field: error.message } : { other: error.message }
  return {}
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const typed = await typedIn(searchParams)
  const asked = await ask(typed)
  if (asked?.ok) return { title: `“${asked.value.q}” zoeken` }
  return { title: messageOf(asked).field ? '(1 fout) Zoeken' : 'Zoeken' }
}

export default async function SearchPage({ searchParams }: Props) {
  const typed = await typedIn(searchParams)
  const programmes = await valueOrNotFound(listSearchable({}))
  const asked = await ask(typed)
  const { field, other } = messageOf(asked)
  const found = asked && !field && !other ? await valueOrNotFound(asked) : undefined
  return (
    <>
      <PageHeader title="Zoeken" />
      {other && <Alert tone="error" role="alert"><Text>{other}</Text></Alert>}
      <SearchForm q={typed.q} error={field} programmeId={typed.programmeId} programmes={programmes} />
      {found && <Results found={found} programmeId={typed.programmeId} />}
      {!asked && (
        <EmptyState heading="Wat kunt u hier vinden?">
          Alles wat u in uw programma’s mag lezen: gesprekspunten, antwoorden, besluiten, bijeenkomsten, het contract,
          toezeggingen, doorbraken, actiepunten, bewijs, opmerkingen, het krachtenveld, partners en mensen. En de begrippen van de wijkaanpak, met uitleg.
        </EmptyState>
      )}
    </>
  )
}
