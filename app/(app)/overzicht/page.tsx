import type { Metadata } from 'next'
import { SignedInShell } from '@/app/(app)/SignedInShell'
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
import { getDashboard } from '@/lib/dashboard/get-dashboard'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Overzicht' }

type Dashboard = Extract<Awaited<ReturnType<typeof getDashboard>>, { ok: true }>['value']

const fewProgrammes = 3

/** The most important thing on this screen, in a sentence. */
function headline({ waiting, mine, late }: Dashboard): string {
  if (mine > 0) return `${formatCount(mine, 'besluit wacht', 'besluiten wachten')} op u`
  if (waiting > 0) return `${formatCount(waiting, 'besluit ligt', 'besluiten liggen')} bij het bestuur`
  if (late > 0) return `${formatCount(late, 'afspraak is', 'afspraken zijn')} te laat`
  return 'Er wacht nu niets op u'
}

function Urgent({ dashboard: { cards, urgent, asks }, now }: { dashboard: Dashboard; now: Date }) {
  // With a few programmes their cards say it all.
  if (cards.length <= fewProgrammes || asks === 0) return null
  return (
    <section aria-labelledby="nu">
      <Heading level={2} id="nu">Nu nodig</Heading>
      <AttentionList items={urgent.map((item) => ({ ...item, owner: `${item.programme} · ${item.owner}` }))} now={now} />
      {asks > urgent.length && <Text>En nog {asks - urgent.length}; die staan bij het programma.</Text>}
    </section>
  )
}

function Others({ dashboard: { programmes, cards, others } }: { dashboard: Dashboard }) {
  if (others.length === 0) return null
  const items = others.map(({ id, name, sentence, asks }) => ({
    key: id,
    content: <><Link href={`/programmas/${id}`}>{name}</Link>: {sentence}{asks > 0 && `, ${formatCount(asks, 'ding vraagt', 'dingen vragen')} aandacht`}</>,
  }))
  return (
    <section aria-labelledby="overige">
      <Heading level={2} id="overige">Uw andere programma’s</Heading>
      <List items={items} />
      {programmes > cards.length + others.length && <Link href="/programmas" standalone>Alle {programmes} programma’s</Link>}
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
  const dashboard = await valueOrNotFound(getDashboard({}))
  const { cards, administrator } = dashboard
  const now = new Date()
  return (
    <SignedInShell frame={dashboard.frame}>
      <Stack gap="lg">
        <PageHeader title={headline(dashboard)} kicker="Overzicht" />
        {cards.length === 0 && <NoProgrammes administrator={administrator} />}
        <Urgent dashboard={dashboard} now={now} />
        {cards.map((programme) => <ProgrammeCard key={programme.id} programme={programme} now={now} />)}
        <Others dashboard={dashboard} />
      </Stack>
    </SignedInShell>
  )
}
