import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import { decisionPath, editDecisionPath, proposalPath } from '@/lib/decisions/paths'
import { formatDate } from '@/lib/platform/format'
import type { DossierView } from './ask-dossier'
import { DraftButtons } from './DraftButtons'

/** Where a table decides, the rest happens on the page of the proposal: reactions, vote and signatures. */
function AtTable({ view }: { view: DossierView }) {
  const { underWay, allowed, seesProposal, programme, place } = view
  if (!underWay || !(allowed.prepare || (seesProposal && underWay.submittedAt))) return null
  return (
    <Row>
      <ButtonLink href={proposalPath(programme.id, underWay.id)}>Naar voorstel en stemming</ButtonLink>
      {allowed.prepare && <ButtonLink href={editDecisionPath(place)} variant="secondary">Verder met de tekst</ButtonLink>}
    </Row>
  )
}

function UnderWay({ view }: { view: DossierView }) {
  const { draft, underWay } = view
  const submittedAt = underWay?.submittedAt
  const tag = submittedAt
    ? <StatusTag tone="accent" shape="half">Ligt voor aan het bestuur</StatusTag>
    : <StatusTag shape="half">In voorbereiding</StatusTag>
  return (
    <Card heading={draft?.corrects ? `Correctie op besluit ${draft.corrects.number}` : 'Het besluit'} headingLevel={2} aside={tag} tone="accent">
      <Text>
        {submittedAt
          ? `Het bestuur is op ${formatDate(submittedAt)} gevraagd om te besluiten.`
          : 'Het programmabureau bereidt het besluit voor. Het bestuur is nog niet gevraagd.'}
      </Text>
      {underWay?.atTable ? <AtTable view={view} /> : draft && <DraftButtons view={view} draft={draft} />}
    </Card>
  )
}

function Taken({ view }: { view: DossierView }) {
  const last = view.sealed.find((decision) => decision.correctedBy === null)
  if (!last) return null
  return (
    <Alert tone="info" heading={`${view.underWay ? 'Eerder besloten' : 'Besloten'}: ${last.outcomeLabel}`}>
      <Text>
        <Link href={decisionPath(view.programme.id, last.id)}>Besluit {last.number} van {formatDate(last.decidedOn)}</Link>.
        {' '}Hieronder staat het dossier zoals het nu is; bij het besluit staat het zoals het toen was.
      </Text>
    </Alert>
  )
}

/** How far the decision is, and what to do next: the first thing on the page. */
export function DecisionState({ view }: { view: DossierView }) {
  const mayBegin = view.allowed.prepare && !view.underWay && view.phaseStatus !== 'closed'
  return (
    <div className="wp-dossier-part wp-on-screen">
      {view.underWay && <UnderWay view={view} />}
      <Taken view={view} />
      {!view.underWay && view.sealed.length === 0 && <Text>Er is in deze fase nog geen besluit genomen.</Text>}
      {mayBegin && (
        <Row>
          <ButtonLink href={editDecisionPath(view.place)}>Besluit voorbereiden</ButtonLink>
        </Row>
      )}
    </div>
  )
}
