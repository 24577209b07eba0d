import type { Metadata } from 'next'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { DataList } from '@/components/ui/DataList'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { listReturns, type ReturnList } from '@/lib/finance/list-returns'
import { financePath, returnsPath } from '@/lib/finance/paths'
import { perEuro } from '@/lib/finance/return-words'
import { formatEuroCents } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Maatschappelijk rendement' }

type Row = ReturnList['returns'][number]

function ReturnCard({ programmeId, row, mayEdit }: { programmeId: string; row: Row; mayEdit: boolean }) {
  const { id, title, investor, beneficiary, investedCents, returnCents, years, basis, agreement } = row
  const other = investor.trim().toLocaleLowerCase('nl') !== beneficiary.trim().toLocaleLowerCase('nl')
  return (
    <Card heading={title} headingLevel={2}>
      <Text>{perEuro(investedCents, returnCents)} {agreement === '' && other && 'Wie voordeel heeft, betaalt nog niet mee.'}</Text>
      <DataList
        items={[
          { label: 'Wie investeert', value: `${investor}: ${formatEuroCents(investedCents)}` },
          { label: 'Wie voordeel heeft', value: `${beneficiary}: ${formatEuroCents(returnCents)} in ${years} jaar` },
          { label: 'Waar de cijfers vandaan komen', value: basis && <Written>{basis}</Written> },
          { label: 'Afgesproken over delen', value: agreement && <Written>{agreement}</Written> },
        ]}
      />
      {mayEdit && <Link standalone href={`${returnsPath(programmeId)}/${id}`}>{title} wijzigen</Link>}
    </Card>
  )
}

/** Who invests and who benefits (maatschappelijk rendement, handbook §5.5). */
export default async function ReturnsPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, returns, mayEdit } = await valueOrNotFound(listReturns({ programmeId }))
  const add = mayEdit && <ButtonLink href={`${returnsPath(programmeId)}/nieuw`}>Rendement vastleggen</ButtonLink>
  return (
    <>
      <PageHeader
        title="Maatschappelijk rendement" lead="Wie investeert, wie heeft er voordeel van, en delen zij dat?" actions={returns.length > 0 && add}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }]}
      />
      {returns.length === 0 ? (
        <EmptyState
          heading="Nog niet uitgerekend" action={add}
          example="In Ruwaard (Oss) werken organisaties met één wijkbudget. Wat overblijft, verdelen bewoners, gemeente en aanbieders. (Handboek §5.5)"
        >
          Wie nu investeert, heeft er later vaak zelf geen voordeel van. Leg vast wie dat wel heeft, en bespreek of die partij wil meebetalen.
        </EmptyState>
      ) : <div className="wp-stack wp-stack--lg">{returns.map((row) => <ReturnCard key={row.id} programmeId={programmeId} row={row} mayEdit={mayEdit} />)}</div>}
    </>
  )
}
