import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Details } from '@/components/ui/Details'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { listCosts, type CostList } from '@/lib/finance/list-costs'
import { costsPath, financePath } from '@/lib/finance/paths'
import { formatCount, formatEuroCents } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Kosten' }

type Year = CostList['years'][number]
const kinds = { intervention: 'Interventie', goal: 'Doel', organisation: 'Organisatie' } as const

function Lines({ programmeId, costs: { year, lines }, mayEdit }: { programmeId: string; costs: Year; mayEdit: boolean }) {
  return (
    <Table
      caption={`Kosten in ${year}`} captionHidden columns={['Waarvoor', 'Soort', 'Wat', { label: 'Bedrag', numeric: true }]}
      rows={lines.map(({ id, name, kind, label, amountCents }) => {
        const words = label === '' ? 'Kosten' : label
        return { key: id, cells: [name, kinds[kind], mayEdit ? <Link key="wat" href={`${costsPath(programmeId)}/${id}`}>{words}</Link> : words, formatEuroCents(amountCents)] }
      })}
    />
  )
}

/** One year, folded until somebody wants to see it. */
function YearOfCosts({ programmeId, costs, open, mayEdit }: { programmeId: string; costs: Year; open: boolean; mayEdit: boolean }) {
  const { year, totalCents, lines } = costs
  return (
    <Details summary={`${year}: ${formatEuroCents(totalCents)}, ${formatCount(lines.length, 'bedrag', 'bedragen')}`} tone="boxed" open={open} id={`jaar-${year}`}>
      <Lines programmeId={programmeId} costs={costs} mayEdit={mayEdit} />
    </Details>
  )
}

/** What everything costs, a year at a time and the last one first. */
export default async function CostsPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, years, openYear, mayEdit } = await valueOrNotFound(listCosts({ programmeId }))
  const add = mayEdit && <ButtonLink href={`${costsPath(programmeId)}/nieuw`}>Kosten vastleggen</ButtonLink>
  return (
    <>
      <PageHeader
        title="Kosten" lead="Wat is er nodig, per jaar?" actions={years.length > 0 && add}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }]}
      />
      {years.length === 0 ? (
        <EmptyState heading="Nog geen kosten" action={add}>
          Leg vast wat elke interventie per jaar kost. Weet u nog niet wat u gaat doen? Schat dan wat een doel kost. Zo ziet u wat er nog ontbreekt.
        </EmptyState>
      ) : (
        <div className="wp-stack">
          {years.map((costs) => <YearOfCosts key={costs.year} programmeId={programmeId} costs={costs} open={costs.year === openYear} mayEdit={mayEdit} />)}
        </div>
      )}
    </>
  )
}
