import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { Table } from '@/components/ui/Table'
import { Note } from '@/components/ui/Text'
import { Part } from '@/components/contract/Part'
import { fundingKinds, type FundingKind } from '@/lib/finance/book-types'
import { fundingKindHelp, fundingKindLabels } from '@/lib/finance/labels'
import { listSources, type SourceList } from '@/lib/finance/list-sources'
import { financePath, sourcePath, sourcesPath, takeOverPath } from '@/lib/finance/paths'
import { formatCount, formatEuroCents, formatNumber } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { programmePath } from '@/lib/process/paths'

export const metadata: Metadata = { title: 'Bronnen van geld' }

type Source = SourceList['sources'][number]

function inYear(kind: FundingKind, { certainCents, hopedCents, hours }: Source['money'][number]): string {
  if (kind === 'in_kind') return hours === 0 ? '–' : `${formatNumber(hours)} uren`
  const told = [...(certainCents > 0n ? [formatEuroCents(certainCents)] : []), ...(hopedCents > 0n ? [`${formatEuroCents(hopedCents)} gehoopt`] : [])]
  return told.join(' + ') || '–'
}

function Kind({ kind, sources, programmeId, thisYear }: { kind: FundingKind; sources: readonly Source[]; programmeId: string; thisYear: number }) {
  return (
    <Part id={kind} title={fundingKindLabels[kind]}>
      <Note>{fundingKindHelp[kind]}</Note>
      <Table
        caption={`Alle bronnen: ${fundingKindLabels[kind]}`} captionHidden
        columns={['Bron', 'Wie betaalt', 'Leefgebied', 'Blijvend', { label: String(thisYear), numeric: true }, { label: String(thisYear + 1), numeric: true }]}
        rows={sources.map(({ id, name, payer, field, structural, money }) => ({
          key: id,
          cells: [<Link key="naam" href={sourcePath(programmeId, id)}>{name}</Link>, payer, field ? lifeFieldLabels[field] : '–', structural ? 'Ja' : 'Nee, tijdelijk', ...money.map((one) => inYear(kind, one))],
        }))}
      />
    </Part>
  )
}

/** Every source of money, by kind. */
export default async function SourcesPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, sources, thisYear, partners, mayAddAny, mayImport } = await valueOrNotFound(listSources({ programmeId }))
  const add = (partners.length > 0 || mayAddAny) && <ButtonLink href={`${sourcesPath(programmeId)}/nieuw`}>Bron vastleggen</ButtonLink>
  const takeOver = mayImport && <ButtonLink variant="secondary" href={takeOverPath(programmeId)}>Uit een spreadsheet overnemen</ButtonLink>
  const temporary = sources.filter(({ structural }) => !structural).length
  return (
    <>
      <PageHeader
        title="Bronnen van geld" lead={sources.length > 0 && `${formatCount(sources.length, 'bron', 'bronnen')}, waarvan ${temporary} tijdelijk.`} actions={sources.length > 0 && <Row>{add}{takeOver}</Row>}
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }]}
      />
      {sources.length === 0 ? (
        <EmptyState heading="Nog geen bronnen" action={<Row>{add}{takeOver}</Row>} example="In Zaanstad bleek dat het meeste Wmo-geld naar buurten ging waar mensen het best de weg wisten. Nu gaat het naar buurten die het nodig hebben. (Handboek §5.5)">
          Begin met wat partners toch al elk jaar in de wijk besteden. Voeg daarna extra geld toe, met wat de gever vraagt.
        </EmptyState>
      ) : (
        <div className="wp-stack wp-stack--xl">
          {fundingKinds.map((kind) => ({ kind, some: sources.filter((source) => source.kind === kind) })).filter(({ some }) => some.length > 0)
            .map(({ kind, some }) => <Kind key={kind} kind={kind} sources={some} programmeId={programmeId} thisYear={thisYear} />)}
        </div>
      )}
    </>
  )
}
