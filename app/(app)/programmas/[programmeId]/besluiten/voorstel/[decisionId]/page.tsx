import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { dayInWords } from '@/components/decision/day'
import { ProposalTrack } from '@/components/decision/ProposalTrack'
import { Written } from '@/components/decision/Written'
import { PageHeader } from '@/components/shell/PageHeader'
import { DataList } from '@/components/ui/DataList'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { decisionPath, dossierPath } from '@/lib/decisions/paths'
import { formatEuroCents } from '@/lib/platform/format'
import { whoMayVote } from '@/lib/decisions/who-may-vote'
import { LookBackCard } from '../../../herijken/LookBackCard'
import { askProposal, backTo, type ProposalPageProps, type ProposalView } from './ask-proposal'
import { Ballot } from './Ballot'
import { NextThing } from './NextThing'
import { Outcome } from './Outcome'
import { Reactions } from './Reactions'

export const metadata: Metadata = { title: 'Voorstel' }

const notesOf = ({ consultationUntil, tally, seats, signatures, stage }: ProposalView) => ({
  consultation: consultationUntil === null ? 'Niet gevraagd' : `Tot en met ${dayInWords(consultationUntil) ?? ''}`,
  voting: stage === 'voting' || stage === 'voted' ? `${tally.taking} van de ${whoMayVote(seats).able} stemmen` : `${whoMayVote(seats).able} ${whoMayVote(seats).able === 1 ? 'stem' : 'stemmen'}`,
  confirmation: `${signatures.filter(({ signed }) => signed !== null).length} van de 2, voorzitter en secretaris`,
})

function ProposalText({ view }: { view: ProposalView }) {
  const { advice, phase, programme, cycle, table, open, closedGround } = view
  return (
    <section className="wp-dossier-part" aria-labelledby="voorstel">
      <Heading level={2} id="voorstel">Het voorstel</Heading>
      {advice === '' ? <Text>Het voorstel is nog niet geschreven.</Text> : <Written>{advice}</Written>}
      {phase && <Link href={dossierPath({ programmeId: programme.id, phase, cycle, currentCycle: programme.currentCycle })} standalone>Lees het dossier van {phase.title}</Link>}
      <DataList
        items={[
          { label: 'Wie besluit', value: table.name },
          ...(view.amountCents === null ? [] : [{ label: 'Bedrag', value: formatEuroCents(view.amountCents) }]),
          { label: 'Openbaar', value: open ? 'Ja' : `Nee: ${closedGround}` },
          ...(view.corrects ? [{ label: 'Corrigeert', value: `Besluit ${view.corrects}` }] : []),
        ]}
      />
    </section>
  )
}

/** A decision on its way to a table, from proposal to the second signature. */
export default async function ProposalPage(props: ProposalPageProps) {
  const view = await askProposal(props)
  const { programme, title, phase, cycle } = view
  if (view.stage === 'sealed') redirect(decisionPath(programme.id, view.id))
  return (
    <>
      <PageHeader title={title} kicker={`${programme.name} · ${phase ? `${phase.title} · ` : ''}cyclus ${cycle}`} breadcrumb={backTo(programme)} />
      <article className="wp-document">
        <ProposalTrack stage={view.stage === 'voted' && !view.tally.quorum ? 'voting' : view.stage} consulted={view.consultationUntil !== null} notes={notesOf(view)} />
        <NextThing view={view} />
        <ProposalText view={view} />
        {phase && cycle === programme.currentCycle && <LookBackCard programmeId={programme.id} phase={phase.code} />}
        <Outcome view={view} />
        <Reactions view={view} />
        <Ballot view={view} />
      </article>
    </>
  )
}
