import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { decisionPath, dossierPath } from '@/lib/decisions/paths'
import { UnfinishedLookBack } from '../../herijken/LookBackCard'
import { beginCycle, reopen, start } from './actions'
import type { PhaseView } from './ask-phase'

type SteerProps = { view: PhaseView; action: (formData: FormData) => Promise<void>; version: number; button: string; primary?: boolean }

function SteerForm({ view, action, version, button, primary = false }: SteerProps) {
  return (
    <form action={action}>
      <input type="hidden" name="programmeId" value={view.programme.id} />
      <input type="hidden" name="phase" value={view.phase.code} />
      <input type="hidden" name="phaseSlug" value={view.phase.slug} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" variant={primary ? 'primary' : 'secondary'}>{button}</Button>
    </form>
  )
}

/** Starting and reopening a phase; the screen says what is still open elsewhere, but nothing stands in the way. */
export function SteerPhase({ view }: { view: PhaseView }) {
  const { status, phase, fromCycle, programme, version, maySteer } = view
  if (!maySteer || status === 'active') return null
  if (status === 'closed') {
    return (
      <Card heading="Deze fase is afgerond" headingLevel={2}>
        <Text>Wilt u er weer aan werken? Alles wat is besproken blijft staan, en het besluit ook.</Text>
        <SteerForm view={view} action={reopen} version={version} button={`${phase.title} heropenen`} />
      </Card>
    )
  }
  return (
    <Card heading={fromCycle === null ? 'Deze fase is nog niet begonnen' : `Deze fase is gedaan in cyclus ${fromCycle}`} headingLevel={2} tone="accent">
      <Text>
        {fromCycle === null
          ? 'Begin de fase als het team eraan gaat werken. Fasen mogen naast elkaar lopen.'
          : `De keuze uit cyclus ${fromCycle} blijft gelden. Begin opnieuw als u de vragen in cyclus ${programme.currentCycle} weer wilt bespreken.`}
      </Text>
      <SteerForm view={view} action={start} version={version} button={`${phase.title} beginnen`} primary={fromCycle === null} />
    </Card>
  )
}

/** The decision the next cycle waits for: the one that was taken, or the dossier in which it is prepared. */
function DecisionLink({ view: { programme: { id: programmeId, currentCycle }, phase, decision } }: { view: PhaseView }) {
  return decision
    ? <Link href={decisionPath(programmeId, decision.id)} standalone>Naar besluit {decision.number}</Link>
    : <Link href={dossierPath({ programmeId, phase, cycle: currentCycle, currentCycle })} standalone>Naar het dossier en het besluit</Link>
}

/** After the decision of Herijken the programme goes on with a new cycle (handbook §8.2). */
export function BeginCycle({ view }: { view: PhaseView }) {
  const { programme, maySteer, newCycle } = view
  if (!maySteer || newCycle === null) return null
  const next = programme.currentCycle + 1
  if (newCycle.waitsFor !== null) {
    return (
      <Card heading={`Door met cyclus ${next}?`} headingLevel={2}>
        <Text>{newCycle.waitsFor}</Text>
        <DecisionLink view={view} />
      </Card>
    )
  }
  return (
    <Card heading={`Door met cyclus ${next}`} headingLevel={2}>
      <Text>
        Opstarten en Ontwerpen beginnen dan opnieuw: klopt de visie nog, doen de goede partijen mee, wat wordt het nieuwe
        uitvoeringsprogramma? Fasen die nog lopen worden afgesloten. De antwoorden van nu blijven te lezen naast de nieuwe.
      </Text>
      <UnfinishedLookBack programmeId={programme.id} />
      <SteerForm view={view} action={beginCycle} version={programme.version} button={`Cyclus ${next} beginnen`} />
    </Card>
  )
}
