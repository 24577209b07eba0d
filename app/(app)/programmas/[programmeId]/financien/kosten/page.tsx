import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { listCosts, type CostList } from '@/lib/finance/list-costs'
import { costsPath, financePath } from '@/lib/finance/paths'
import { formatEuroCents } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Kosten' }

type Purpose = CostList['purposes'][number]
const kinds = { intervention: 'Interventies', goal: 'Doelen', organisation: 'Organisatie van het programma' } as const

function Lines({ programmeId, purpose, mayEdit }: { programmeId: string; purpose: Purpose; mayEdit: boolean }) {
  const all = purpose.lines.reduce((sum, { amountCents }) => sum + amountCents, 0n)
  return (
    <Table
      caption={`${purpose.name}: ${formatEuroCents(all)} in alle jaren`} columns={['Jaar', 'Wat', { label: 'Bedrag', numeric: true }]}
      rows={purpose.lines.map(({ id, year, label, amountCents }) => {
        const words = label === '' ? 'Kosten' : label
        return { key: id, cells: [year, mayEdit ? <Link key="wat" href={`${costsPath(programmeId)}/${id}`}>{words}</Link> : words, formatEuroCents(amountCents)] }
      })}
    />
  )
}

/** What everything costs, per intervention, per goal and for the organisation. */
export default async function CostsPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, purposes, mayEdit } = await valueOrNotFound(listCosts({ programmeId }))
  const add = mayEdit && <ButtonLink href={`${costsPath(programmeId)}/nieuw`}>Kosten vastleggen</ButtonLink>
  return (
    <>
      <PageHeader
        title="Kosten" lead="Wat is er nodig, per jaar?" actions={purposes.length > 0 && add}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }]}
      />
      {purposes.length === 0 ? (
        <EmptyState heading="Nog geen kosten" action={add}>
          Leg vast wat elke interventie per jaar kost. Weet u nog niet wat u gaat doen? Schat dan wat een doel kost. Zo ziet u wat er nog ontbreekt.
        </EmptyState>
      ) : (
        <div className="wp-stack wp-stack--xl">
          {(['intervention', 'goal', 'organisation'] as const).map((kind) => ({ kind, some: purposes.filter((purpose) => purpose.kind === kind) })).filter(({ some }) => some.length > 0)
            .map(({ kind, some }) => (
              <Part key={kind} id={kind} title={kinds[kind]}>{some.map((purpose) => <Lines key={purpose.key} programmeId={programmeId} purpose={purpose} mayEdit={mayEdit} />)}</Part>
            ))}
        </div>
      )}
    </>
  )
}
