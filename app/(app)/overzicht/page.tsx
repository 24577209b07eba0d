import type { Metadata } from 'next'
import { AttentionList } from '@/components/dashboard/AttentionList'
import { ProgrammeCard } from '@/components/dashboard/ProgrammeCard'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { getDashboard, type Attention, type DashboardProgramme } from '@/lib/dashboard/get-dashboard'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Overzicht' }

// More than fits in five minutes; the rest stands below as a list.
const cards = 8
const urgent = 6
const fewProgrammes = 3

/** The most important thing on this screen, in a sentence. */
function headline(attention: Attention[], onBoard: boolean): string {
  const decisions = attention.filter(({ kind }) => kind === 'decision').length
  const late = attention.filter((item) => item.late).length
  if (decisions > 0) {
    const verb = decisions === 1 ? 'wacht' : 'wachten'
    return `${formatCount(decisions, 'besluit', 'besluiten')} ${verb} op ${onBoard ? 'u' : 'het bestuur'}`
  }
  if (late > 0) return `${formatCount(late, 'afspraak is', 'afspraken zijn')} te laat`
  return 'Er wacht nu niets op u'
}

function Urgent({ attention, programmes, now }: { attention: Attention[]; programmes: DashboardProgramme[]; now: Date }) {
  // With a few programmes their cards say it all.
  if (programmes.length <= fewProgrammes || attention.length === 0) return null
  const nameOf = (id: string) => programmes.find((programme) => programme.id === id)?.name ?? ''
  const items = attention.slice(0, urgent).map((item) => ({ ...item, owner: `${nameOf(item.programmeId)} · ${item.owner}` }))
  return (
    <section aria-labelledby="nu">
      <Heading level={2} id="nu">Nu nodig</Heading>
      <AttentionList items={items} now={now} />
      {attention.length > urgent && <Text>En nog {attention.length - urgent}; die staan hieronder bij het programma.</Text>}
    </section>
  )
}

function NoProgrammes({ administrator }: { administrator: boolean }) {
  if (administrator) {
    return (
      <EmptyState
        heading="U beheert de accounts van uw gemeente" headingLevel={2}
        action={<ButtonLink href="/beheer">Naar het beheer</ButtonLink>}
      >
        Bij Beheer maakt u accounts en geeft u mensen een rol. Geef uzelf een rol als u ook aan een programma meewerkt.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      heading="U werkt nog niet mee aan een programma" headingLevel={2}
      example="In Overvecht in Utrecht werken gemeente, corporaties, scholen, zorg en bewoners samen aan vijf ambities."
      action={<ButtonLink href="/programmas">Naar uw programma’s</ButtonLink>}
    >
      Hier ziet u straks per wijk waar het staat, welke besluiten wachten en wat te laat is. De beheerder van uw gemeente voegt u toe.
    </EmptyState>
  )
}

/** For five minutes between two meetings: what waits, where each neighbourhood stands, what is new. */
export default async function DashboardPage() {
  const { attention, programmes, onBoard, administrator } = await valueOrNotFound(getDashboard({}))
  const now = new Date()
  // What asks most comes first; programmes where nothing waits follow by name.
  const ordered = programmes.toSorted((a, b) => b.attention.length - a.attention.length)
  const rest = ordered.slice(cards)
  return (
    <Stack gap="lg">
      <PageHeader title={headline(attention, onBoard)} kicker="Overzicht" />
      {programmes.length === 0 && <NoProgrammes administrator={administrator} />}
      <Urgent attention={attention} programmes={programmes} now={now} />
      {ordered.slice(0, cards).map((programme) => <ProgrammeCard key={programme.id} programme={programme} now={now} />)}
      {rest.length > 0 && (
        <section aria-labelledby="overige">
          <Heading level={2} id="overige">Uw andere programma’s</Heading>
          <List
            items={rest.map(({ id, name, sentence, attention: asks }) => ({
              key: id,
              content: <><Link href={`/programmas/${id}`}>{name}</Link>: {sentence}{asks.length > 0 && `, ${formatCount(asks.length, 'ding vraagt', 'dingen vragen')} aandacht`}</>,
            }))}
          />
        </section>
      )}
    </Stack>
  )
}
