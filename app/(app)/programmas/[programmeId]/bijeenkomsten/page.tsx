import type { Metadata } from 'next'
import { MeetingList } from '@/components/meeting/MeetingList'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { listMeetings } from '@/lib/meetings/list-meetings'
import { meetingsPath } from '@/lib/meetings/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { askProgramme } from '../ask-programme'
import { TableFilter } from './TableFilter'

export const metadata: Metadata = { title: 'Bijeenkomsten' }

type Search = { periode?: string | string[]; tafel?: string | string[]; bladzijde?: string | string[] }
type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Search> }

const one = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

function Nothing({ past, filtered, mayEdit, planHref }: { past: boolean; filtered: boolean; mayEdit: boolean; planHref: string }) {
  if (filtered) return <Text>Deze tafel heeft {past ? 'nog geen bijeenkomst gehad' : 'geen bijeenkomst gepland'}.</Text>
  if (past) return <Text>Er is nog geen bijeenkomst geweest.</Text>
  return (
    <EmptyState
      heading="Geen bijeenkomst gepland"
      action={mayEdit && <ButtonLink href={planHref}>Bijeenkomst plannen</ButtonLink>}
    >
      Hier staan de bijeenkomsten van alle tafels: wanneer, waar, wat er op de agenda staat en later het verslag. Wie aan
      tafel zit kan ze in de eigen agenda zetten.
    </EmptyState>
  )
}

/** All meetings of the programme, those to come first. */
export default async function MeetingsPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const search = await searchParams
  const [past, bodyId, page] = [one(search.periode) === 'geweest', one(search.tafel) ?? null, Number(one(search.bladzijde) ?? 1)]
  const { meetings, hasMore, bodies, mayEdit } = await valueOrNotFound(listMeetings({ programmeId, period: past ? 'past' : 'coming', bodyId: bodyId === '' ? null : bodyId, page }))
  const { name } = await valueOrNotFound(askProgramme(programmeId))
  const filtered = bodies.some(({ id }) => id === bodyId)
  const address = (wanted: { past: boolean; page?: number }) => {
    const query = new URLSearchParams({
      ...(wanted.past && { periode: 'geweest' }), ...(filtered && bodyId && { tafel: bodyId }), ...(wanted.page && wanted.page > 1 && { bladzijde: String(wanted.page) }),
    }).toString()
    return `${meetingsPath(programmeId)}${query && `?${query}`}`
  }
  const planHref = `${meetingsPath(programmeId)}/nieuw`
  return (
    <>
      <PageHeader
        title="Bijeenkomsten" breadcrumb={[{ label: name, href: programmePath(programmeId) }]}
        lead={<>Van elke tafel: de agenda vooraf en het verslag achteraf. <Link href="/account#agenda">Zet ze in uw eigen agenda</Link>.</>}
        actions={mayEdit && meetings.length > 0 && <ButtonLink href={planHref}>Bijeenkomst plannen</ButtonLink>}
      />
      <Stack gap="lg">
        <nav className="wp-periods" aria-label="Periode">
          <Link standalone href={address({ past: false })} aria-current={past ? undefined : 'page'}>Komende bijeenkomsten</Link>
          <Link standalone href={address({ past: true })} aria-current={past ? 'page' : undefined}>Wat is geweest</Link>
        </nav>
        {bodies.length > 1 && <TableFilter bodies={bodies} bodyId={bodyId} past={past} />}
        {meetings.length === 0 && page === 1 && <Nothing past={past} filtered={filtered} mayEdit={mayEdit} planHref={planHref} />}
        {meetings.length === 0 && page > 1 && <Text>Hier staat niets meer. <Link href={address({ past })}>Terug naar het begin</Link>.</Text>}
        {meetings.length > 0 && <MeetingList programmeId={programmeId} meetings={meetings} past={past} />}
        {(page > 1 || hasMore) && (
          <nav className="wp-pagination" aria-label="Bladeren">
            {page > 1 && <Link standalone rel="prev" href={address({ past, page: page - 1 })}>Vorige bladzijde</Link>}
            {hasMore && <Link standalone rel="next" href={address({ past, page: page + 1 })}>Volgende bladzijde</Link>}
          </nav>
        )}
      </Stack>
    </>
  )
}
