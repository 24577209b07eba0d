import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { EmptyState } from '@/components/ui/EmptyState'
import { getTables } from '@/lib/decisions/get-tables'
import { registerPath } from '@/lib/decisions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { ProposalForm } from '../ProposalForm'

export const metadata: Metadata = { title: 'Nieuw voorstel' }

/** Where a proposal for a table begins. */
export default async function NewProposalPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programme, tables } = await valueOrNotFound(getTables(await params))
  const [only] = tables.length === 1 ? tables : []
  return (
    <>
      <PageHeader
        title="Nieuw voorstel" lead="Een besluit dat geen fase afsluit: over geld, een maatregel, een afspraak."
        breadcrumb={[
          { label: programme.name, href: programmePath(programme.id) },
          { label: 'Besluiten', href: registerPath(programme.id) },
        ]}
      />
      {tables.length === 0 ? (
        <EmptyState heading="Er is nog geen tafel die kan besluiten">
          Geef eerst in Alliantie mensen een zetel met stem. Dan kunt u hun iets voorleggen.
        </EmptyState>
      ) : (
        <ProposalForm
          programmeId={programme.id} titled tables={tables}
          initial={{ title: '', advice: '', amount: '', bodyId: only?.id ?? '', open: 'ja', closedGround: '', consultationUntil: '' }}
        />
      )}
    </>
  )
}
