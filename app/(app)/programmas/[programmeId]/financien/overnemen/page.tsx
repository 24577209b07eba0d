import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { Details } from '@/components/ui/Details'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import { tableColumns, tableKinds, tableNames } from '@/lib/finance/import-columns'
import { listSources } from '@/lib/finance/list-sources'
import { financePath, templatePath } from '@/lib/finance/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ImportForm } from './ImportForm'

export const metadata: Metadata = { title: 'Geld overnemen' }

function Download({ href, children }: { href: string; children: string }) {
  return <a className="utrecht-link" href={href} download>{children}</a>
}

/** How to begin: an empty file, or what is there already. */
function Begin({ programmeId }: { programmeId: string }) {
  const [path, empty] = [financePath(programmeId), templatePath(programmeId)]
  return (
    <>
      <Text>
        Begint u net? <Download href={`${empty}?vorm=xlsx`}>Download het lege bestand</Download> met uitleg, voorbeelden en de namen van partners, doelen en interventies.
        Staat er al veel in? <Download href={`${path}/export?vorm=xlsx`}>Download wat er nu staat</Download> en vul dat aan.
      </Text>
      <Details summary="Welke kolommen kennen wij?" tone="boxed">
        <div className="wp-stack">
          <List items={tableKinds.map((kind) => ({
            key: kind,
            content: <><strong>{tableNames[kind]}</strong>: {tableColumns[kind].join(', ')}. <Download href={`${empty}?vorm=csv&wat=${tableNames[kind].toLowerCase()}`}>{`Lege csv voor ${tableNames[kind].toLowerCase()}`}</Download></>,
          }))} />
          <Text>Bedragen mogen Nederlands (1.250,50) of Engels (1,250.50) zijn, als een hele kolom maar hetzelfde is. Een bron heeft één rij per jaar.</Text>
        </div>
      </Details>
    </>
  )
}

export default async function TakeOverPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, mayImport } = await valueOrNotFound(listSources({ programmeId }))
  if (!mayImport) notFound()
  return (
    <>
      <PageHeader
        title="Geld uit een spreadsheet overnemen" lead="Bronnen, kosten, bestemmingen en cofinanciering in één keer. U ziet eerst per rij wat er verandert. Daarna beslist u."
        breadcrumb={[{ label: programme.name, href: programmePath(programmeId) }, { label: 'Financiën', href: financePath(programmeId) }]}
      />
      <Begin programmeId={programmeId} />
      <ImportForm programmeId={programmeId} />
    </>
  )
}
