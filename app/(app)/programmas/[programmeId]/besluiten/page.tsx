import type { Metadata } from 'next'
import { DecisionList } from '@/components/programme/DecisionList'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Pagination } from '@/components/ui/Pagination'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { listDecisions } from '@/lib/decisions/list-decisions'
import { newProposalPath, registerPath } from '@/lib/decisions/paths'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ClosedDecisions } from './ClosedDecisions'
import { askedOf, readSearch, registerQuery } from './register-search'
import { RegisterFilter } from './RegisterFilter'
import { UnderWay } from './UnderWay'

export const metadata: Metadata = { title: 'Besluiten' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

function Nothing({ programmeId, filtered }: { programmeId: string; filtered: boolean }) {
  if (filtered)
    return (
      <Text>
        Er is geen besluit dat hierbij past. <Link href={registerPath(programmeId)}>Toon alle besluiten</Link>.
      </Text>
    )
  return (
    <EmptyState heading="Nog geen besluiten">
      Elke fase eindigt met een besluit van het bestuur: verder of niet, en waarom. Hier vindt u later terug wie erbij was,
      wat er is afgesproken en wat er toen op tafel lag.
    </EmptyState>
  )
}

/** The register: what was decided, when and by whom, and what is on its way. */
export default async function DecisionsPage({ params, searchParams }: Props) {
  const { programmeId } = await params
  const search = readSearch(await searchParams)
  const view = await valueOrNotFound(listDecisions(askedOf(programmeId, search)))
  const { programme, decisions, closed, total, page, pages } = view
  const filtered = registerQuery(search) !== ''
  return (
    <>
      <PageHeader
        title="Besluiten"
        lead={`${total === 0 ? 'Geen besluiten' : formatCount(total, 'besluit', 'besluiten')}${filtered ? ' gevonden' : ''}. Een vastgelegd besluit verandert niet meer.`}
        breadcrumb={[{ label: programme.name, href: programmePath(programme.id) }]}
        actions={view.mayPropose && <ButtonLink href={newProposalPath(programme.id)}>Nieuw voorstel</ButtonLink>}
     />
      <Stack gap="lg">
        <UnderWay programme={programme} underWay={view.underWay} waitingForMe={view.waitingForMe} sees={view.sees} />
        <Stack>
          <Heading level={2}>Genomen besluiten</Heading>
          <RegisterFilter programmeId={programme.id} search={search} years={view.years} tables={view.tables} />
        </Stack>
        {decisions.length + closed.length === 0 && <Nothing programmeId={programme.id} filtered={filtered} />}
        {decisions.length > 0 && <DecisionList programmeId={programme.id} decisions={decisions} />}
        <ClosedDecisions closed={closed} />
        <Pagination page={page} pages={pages} href={(to) => `${registerPath(programme.id)}${registerQuery(search, to)}`} />
      </Stack>
    </>
  )
}
