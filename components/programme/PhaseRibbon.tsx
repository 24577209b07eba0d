import NextLink from 'next/link'
import { phaseStatusLabels } from '@/lib/process/labels'
import { lowerFirst } from './lower-first'
import { spokenCount, type RibbonPhase } from './ribbon-phase'
import { RibbonSegment } from './RibbonSegment'

function Words({ phase }: { phase: RibbonPhase }) {
  const { status, fromCycle, decision } = phase
  return (
    <span className="wp-ribbon__words">
      <span className="wp-ribbon__status" data-status={fromCycle === null ? status : 'closed'}>
        {fromCycle === null ? phaseStatusLabels[status] : `Uit cyclus ${fromCycle}`}
      </span>
      <span>{spokenCount(phase)}</span>
      {decision && <span>Besluit: {lowerFirst(decision.label)}</span>}
    </span>
  )
}

/**
 * Where a programme stands, in one picture: five links that reach into each other, filled as far as was discussed,
 * with the decisions as seals between them, on a loop that goes from Herijken back to Opstarten (handbook §3.1, §8.2).
 * It is a list of links that is drawn, so it reads the same without seeing it.
 */
export function PhaseRibbon({ phases, cycle }: { phases: RibbonPhase[]; cycle: number }) {
  return (
    <nav className="wp-ribbon" aria-label="De vijf fasen">
      <div className="wp-ribbon__picture">
        <span className="wp-ribbon__loop" data-travelled={cycle > 1} aria-hidden="true" />
        <ol className="wp-ribbon__phases">
          {phases.map((phase) => (
            <li key={phase.code} className="wp-ribbon__phase">
              <NextLink className="wp-ribbon__link" href={phase.href}>
                <span className="wp-ribbon__title">
                  <span className="wp-ribbon__number">{phase.number}</span> {phase.title}
                </span>
                <RibbonSegment phase={phase} />
                <Words phase={phase} />
              </NextLink>
            </li>
          ))}
        </ol>
        <p className="wp-ribbon__cycle">
          <strong>Cyclus {cycle}</strong>
          <span>Na Herijken verder bij Opstarten</span>
        </p>
      </div>
    </nav>
  )
}
