import { DecisionList } from '@/components/programme/DecisionList'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { dossierPath } from '@/lib/decisions/paths'
import type { PhaseView } from './ask-phase'

/** What was said and decided in this phase before; the answers themselves stand beside the new ones. */
function EarlierCycles({ view }: { view: PhaseView }) {
  const { programme, previous, earlier } = view
  if (previous === null && earlier.length === 0) return null
  return (
    <>
      <Heading level={3}>{previous ? `In cyclus ${previous.cycle}` : 'Eerdere cycli'}</Heading>
      {previous && <Text>{previous.sentence}. Wat er toen is gezegd, leest u bij elk gesprekspunt naast het nieuwe antwoord.</Text>}
      {earlier.length > 0 && <DecisionList programmeId={programme.id} decisions={earlier} />}
    </>
  )
}

/** The decision that ends the phase: taken, or still to be prepared; and what was decided in earlier cycles. */
export function PhaseDecision({ view }: { view: PhaseView }) {
  const { programme, phase, decision, fromCycle } = view
  const { currentCycle } = programme
  const href = dossierPath({ programmeId: programme.id, phase, cycle: fromCycle ?? currentCycle, currentCycle })
  return (
    <section className="wp-stack" aria-labelledby="besluit">
      <Heading level={2} id="besluit">{phase.decision.title}</Heading>
      <Text>{phase.decision.question}</Text>
      {decision && <DecisionList programmeId={programme.id} decisions={[decision]} />}
      <Link href={href} standalone>{decision ? 'Naar het dossier' : 'Naar het dossier en het besluit'}</Link>
      <EarlierCycles view={view} />
    </section>
  )
}
