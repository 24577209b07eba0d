import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { typedConditions } from '@/components/decision/typed-conditions'
import { PageHeader } from '@/components/shell/PageHeader'
import { Text } from '@/components/ui/Text'
import { proposalPath } from '@/lib/decisions/paths'
import { outcomes as allOutcomes } from '@/lib/decisions/schema'
import { quorumWords, tallyWords } from '@/lib/decisions/table-labels'
import { outcomeCarried } from '@/lib/decisions/tally'
import { whoMayVote } from '@/lib/decisions/who-may-vote'
import { askProposal, backTo, type ProposalPageProps } from '../ask-proposal'
import { OutcomeForm } from './OutcomeForm'

export const metadata: Metadata = { title: 'Uitkomst opschrijven' }

/** Writes down what the vote came to; only the outcomes that the votes carry can be chosen. */
export default async function OutcomePage(props: ProposalPageProps) {
  const view = await askProposal(props)
  const { programme, title, tally, written, outcomes } = view
  if (!view.allowed.prepare || view.phase !== null || view.stage !== 'voted' || !tally.quorum) notFound()
  const { outcome, motivation, conditions, reviewOn } = written
  return (
    <>
      <PageHeader
        title="Uitkomst opschrijven" lead={title}
        breadcrumb={[...backTo(programme), { label: title, href: proposalPath(programme.id, view.id) }]}
      />
      <Text>{`De uitslag: ${tallyWords(tally)}. ${quorumWords(tally, whoMayVote(view.seats).able)} ${tally.passes ? 'Het voorstel is aangenomen.' : 'Het voorstel haalde het niet.'}`}</Text>
      <OutcomeForm
        programmeId={programme.id} decision={{ id: view.id, version: view.version }}
        outcomes={allOutcomes.filter((value) => outcomeCarried(value, tally, false)).map((value) => ({ value, label: outcomes[value].label, help: outcomes[value].next }))}
        people={view.people}
        initial={{ outcome: outcome ?? '', motivation, conditions: typedConditions(conditions, view.people), reviewOn: reviewOn ?? '' }}
      />
    </>
  )
}
