import type { Metadata } from 'next'
import { DecisionWords } from '@/components/decision/DecisionWords'
import { DossierDocument } from '@/components/decision/DossierDocument'
import { ReactionList } from '@/components/decision/ReactionList'
import { Seal } from '@/components/decision/Seal'
import { PageHeader } from '@/components/shell/PageHeader'
import { Text } from '@/components/ui/Text'
import { Heading } from '@/components/ui/Heading'
import { getDecision } from '@/lib/decisions/get-decision'
import { registerPath } from '@/lib/decisions/paths'
import { verifyDecision } from '@/lib/decisions/verify-decision'
import { formatDate, formatEuroCents } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { TableOutcome } from '@/components/decision/TableOutcome'
import { CorrectionForm, CorrectionLinks } from './Corrections'
import { NextStep } from './NextStep'
import { SealedConditions } from './SealedConditions'

type Props = { params: Promise<{ programmeId: string; decisionId: string }> }

type Decision = Extract<Awaited<ReturnType<typeof getDecision>>, { ok: true }>['value']

export const metadata: Metadata = { title: 'Besluit' }

function Frozen({ decision: { sealedAt, dossier } }: { decision: Decision }) {
  return (
    <>
      <div className="wp-dossier-part wp-frozen">
        <Heading level={2}>Het dossier van toen</Heading>
        <Text>Zo lag het op tafel toen het besluit werd vastgelegd, op {formatDate(sealedAt)}.</Text>
      </div>
      <DossierDocument dossier={dossier} />
    </>
  )
}

/** A sealed decision with its frozen dossier: the page that is still right in twenty years. */
export default async function DecisionPage({ params }: Props) {
  const address = await params
  const decision = await valueOrNotFound(getDecision(address))
  const { intact } = await valueOrNotFound(verifyDecision(address))
  const { programme, phase, cycle, dossier, corrects, correctedBy, allowed } = decision
  return (
    <>
      <PageHeader
        title={`Besluit ${decision.number}: ${dossier.title}`} lead={phase ? dossier.question : undefined}
        kicker={`${programme.name} · ${phase ? `Fase ${phase.number}, ${phase.title} · ` : ''}cyclus ${cycle}`}
        breadcrumb={[
          { label: programme.name, href: programmePath(programme.id) },
          { label: 'Besluiten', href: registerPath(programme.id) },
        ]}
      />
      <article className="wp-document">
        <CorrectionLinks programmeId={programme.id} corrects={corrects} correctedBy={correctedBy} />
        <Seal {...decision} intact={intact} />
        {decision.amountCents !== null && <Text>Dit besluit gaat over {formatEuroCents(decision.amountCents)}.</Text>}
        {!decision.open && <Text>Dit besluit is besloten. De reden: {decision.closedGround}</Text>}
        {decision.dossier.table && <TableOutcome table={decision.dossier.table} confirmations={decision.confirmations} reasons={decision.votes} interests={decision.interests} />}
        {decision.next && <NextStep programmeId={programme.id} next={decision.next} />}
        <DecisionWords
          content={decision.content} adviceHeading={phase ? undefined : 'Het voorstel'}
          conditions={
            <SealedConditions programmeId={programme.id} conditions={decision.conditions} now={new Date()} />
          }
        />
        {decision.reactions.length > 0 && (
          <section className="wp-dossier-part" aria-labelledby="reacties">
            <Heading level={2} id="reacties">Reacties vooraf</Heading>
            <ReactionList reactions={decision.reactions} />
          </section>
        )}
        {phase && <Frozen decision={decision} />}
        {allowed.correct && <CorrectionForm programmeId={programme.id} decisionId={decision.id} />}
      </article>
    </>
  )
}
