import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/shell/PageHeader'
import { typedAmount } from '@/lib/platform/form/numbers'
import { getTables } from '@/lib/decisions/get-tables'
import { proposalPath } from '@/lib/decisions/paths'
import { valueOrNotFound } from '@/lib/platform/page'
import { ProposalForm } from '../../ProposalForm'
import { askProposal, backTo, type ProposalPageProps } from '../ask-proposal'

export const metadata: Metadata = { title: 'Voorstel bewerken' }

/** Changes a proposal that is not before a table yet. */
export default async function EditProposalPage(props: ProposalPageProps) {
  const view = await askProposal(props)
  const { programme, title, advice, table, open, closedGround, consultationUntil } = view
  if (!view.allowed.prepare || view.stage !== 'proposal') notFound()
  const { tables } = await valueOrNotFound(getTables({ programmeId: programme.id }))
  return (
    <>
      <PageHeader
        title="Voorstel bewerken" lead={title}
        breadcrumb={[...backTo(programme), { label: title, href: proposalPath(programme.id, view.id) }]}
      />
      <ProposalForm
        programmeId={programme.id} decision={{ id: view.id, version: view.version }} titled={view.phase === null}
        // The board decides on a phase, whatever other tables there are.
        tables={view.phase === null ? tables : [table]}
        initial={{ title, advice, amount: typedAmount(view.amountCents), bodyId: table.id, open: open ? 'ja' : 'nee', closedGround, consultationUntil: consultationUntil ?? '' }}
      />
    </>
  )
}
