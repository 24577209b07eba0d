import { phaseStatusLabels } from '@/lib/process/labels'
import { spokenCount, type RibbonPhase } from './ribbon-phase'
import { RibbonSegment } from './RibbonSegment'

type SmallPhase = Omit<RibbonPhase, 'href' | 'decision'>

const spoken = (phase: SmallPhase): string => {
  const status = phase.fromCycle === null ? phaseStatusLabels[phase.status] : `Uit cyclus ${phase.fromCycle}`
  return `${phase.title}: ${status.toLowerCase()}, ${spokenCount(phase)}`
}

/** The ribbon for a card: only how far each phase is. The sentence beside it says the rest. */
export function SmallRibbon({ phases, cycle }: { phases: SmallPhase[]; cycle: number }) {
  return (
    <div className="wp-small-ribbon" role="img" aria-label={phases.map(spoken).join('. ')}>
      <span className="wp-small-ribbon__loop" data-travelled={cycle > 1} />
      <span className="wp-small-ribbon__phases">
        {phases.map((phase) => (
          <RibbonSegment key={phase.code} phase={{ ...phase, decision: null }} sealed={false} />
        ))}
      </span>
    </div>
  )
}
