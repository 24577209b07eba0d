import { DecisionList } from '@/components/programme/DecisionList'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { dossierPath } from '@/lib/decisions/paths'
import type { PhaseView } from './ask-phase'

/** The decision that ends the phase: taken, or still to be prepared; and what was decided in earlier cycles. */
export function PhaseDecision({ view }: { view: PhaseView }) {
  const { programme, phase, decision, earlier, fromCycle } = view
  const { currentCycle } = programme
  const href = dossierPath({ programmeId: programme.id, phase, cycle: fromCycle ?? currentCycle, currentCycle })
  return (
    <section className="wp-stack" aria-labelledby="besluit">
      <Heading level={2} id="besluit">{phase.decision.title}</Heading>
      <Text>{phase.decision.question}</Text>
      {decision && <DecisionList programmeId={programme.id} decisions={[decision]} />}
      <Link href={href} standalone>{decision ? 'Naar het dossier' : 'Naar het dossier en het besluit'}</Link>
      {earlier.length > 0 && (
        <>
          <Heading level={3}>Eerdere cycli</Heading>
          <DecisionList programmeId={programme.id} decisions={earlier} />
          <Text>Wat er toen is gezegd, leest u bij elk gesprekspunt naast het nieuwe antwoord.</Text>
        </>
      )}
    </section>
  )
}
