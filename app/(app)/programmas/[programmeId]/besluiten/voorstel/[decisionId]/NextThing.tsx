import { dayInWords } from '@/components/decision/day'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { editDecisionPath, editProposalPath, outcomePath } from '@/lib/decisions/paths'
import { stageLabels } from '@/lib/decisions/table-labels'
import { closeVotingAction, discardProposalAction, openVotingAction, submitProposalAction, withdrawProposalAction, withdrawVotingAction } from '../actions'
import type { ProposalView } from './ask-proposal'
import { ProposalButton } from './ProposalButton'

type Props = { view: ProposalView }

function Preparing({ view }: Props) {
  return (
    <>
      <Text>Alleen het programmabureau ziet dit voorstel nog. Leg het voor als het klaar is.</Text>
      <ProposalButton view={view} action={submitProposalAction} variant="primary">Voorstel voorleggen</ProposalButton>
      <Row><ButtonLink href={editProposalPath(view.programme.id, view.id)} variant="secondary">Voorstel bewerken</ButtonLink></Row>
      <Details summary="Voorstel weggooien">
        <Text>De tekst verdwijnt. Alleen in het logboek blijft hij bewaard.</Text>
        <ProposalButton view={view} action={discardProposalAction} variant="danger">Voorstel weggooien</ProposalButton>
      </Details>
    </>
  )
}

function Submitted({ view }: Props) {
  const { stage, allowed, consultationUntil } = view
  return (
    <>
      <Text>{stage === 'consultation' ? `Partners kunnen reageren tot en met ${dayInWords(consultationUntil) ?? ''}. Daarna kan de stemming open.` : consultationUntil === null ? 'De stemming kan open.' : 'Wie wilde reageren, heeft dat kunnen doen. De stemming kan open.'}</Text>
      {allowed.manage && stage === 'submitted' && <ProposalButton view={view} action={openVotingAction} variant="primary">Stemming openen</ProposalButton>}
      {allowed.prepare && <Details summary="Voorstel terugnemen"><Text>Dan kunt u het wijzigen en opnieuw voorleggen. De reacties blijven staan.</Text><ProposalButton view={view} action={withdrawProposalAction}>Voorstel terugnemen</ProposalButton></Details>}
    </>
  )
}

function Again({ view }: Props) {
  if (!view.allowed.manage) return null
  return (
    <Details summary="Stemming intrekken">
      <Text>De stemmen en bevestigingen vervallen; het logboek bewaart ze. Daarna kunt u opnieuw laten stemmen, of het voorstel terugnemen.</Text>
      <ProposalButton view={view} action={withdrawVotingAction} variant="danger">Stemming intrekken</ProposalButton>
    </Details>
  )
}

function Voting({ view }: Props) {
  return (
    <>
      {view.seats.some(({ mine, votes, voted, conflict }) => mine && votes && !voted && conflict === null) && <Text><strong>U hebt nog niet gestemd.</strong> <Link href="#stemming">Stem hieronder</Link>.</Text>}
      {view.allowed.manage && !view.tally.quorum && <Text><strong>Er doen nog te weinig stemmen mee.</strong> Sluit u nu, dan is er niets besloten.</Text>}
      <Text>{view.allowed.manage ? 'Sluit de stemming als iedereen heeft gestemd die dat wil. Vandaag geldt dan als de dag van het besluit.' : 'Stemmen kan tot de secretaris de stemming sluit.'}</Text>
      {view.allowed.manage && <ProposalButton view={view} action={closeVotingAction}>Stemming sluiten</ProposalButton>}
      <Again view={view} />
    </>
  )
}

function Voted({ view }: Props) {
  const { programme, phase, cycle, tally, content } = view
  const href = phase ? editDecisionPath({ programmeId: programme.id, phase, cycle, currentCycle: programme.currentCycle }) : outcomePath(programme.id, view.id)
  if (!tally.quorum)
    return (
      <>
        <Text>Er deden te weinig stemmen mee. Er is niets besloten: trek de stemming in en probeer het opnieuw.</Text>
        <Again view={view} />
      </>
    )
  return (
    <>
      <Text>{content.outcome === null ? 'Er is gestemd. Het programmabureau schrijft de uitkomst op; daarna bevestigen voorzitter en secretaris.' : 'De uitkomst staat hieronder. Voorzitter en secretaris bevestigen allebei; daarna ligt het besluit vast.'}</Text>
      {view.allowed.sign && <Text><strong>Uw bevestiging wordt gevraagd.</strong> <Link href="#bevestiging">Lees de uitkomst en bevestig</Link>.</Text>}
      {view.allowed.prepare && <Row><ButtonLink href={href} variant={content.outcome === null ? 'primary' : 'secondary'}>{content.outcome === null ? 'Uitkomst opschrijven' : 'Uitkomst wijzigen'}</ButtonLink></Row>}
      <Again view={view} />
    </>
  )
}

/** Without enough votes, or without an outcome, there is nothing to confirm yet. */
function headingOf({ stage, tally, content }: ProposalView): string {
  if (stage !== 'voted') return stageLabels[stage]
  if (!tally.quorum) return 'Niets besloten: te weinig stemmen'
  return content.outcome === null ? 'Er is gestemd' : stageLabels.voted
}

const bodies = { proposal: Preparing, consultation: Submitted, submitted: Submitted, voting: Voting, voted: Voted }

/** What is to be done now, by who looks. */
export function NextThing({ view }: Props) {
  if (view.stage === 'sealed') return null
  const Body = bodies[view.stage]
  return (
    <div className="wp-on-screen">
      <Card heading={headingOf(view)} headingLevel={2} tone="accent"><Body view={view} /></Card>
    </div>
  )
}
