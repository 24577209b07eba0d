import NextLink from 'next/link'
import { phaseStatusLabels } from '@/lib/process/labels'
import { lowerFirst } from './lower-first'
import { spokenCount, stoppedAt, type RibbonPhase } from './ribbon-phase'
import { RibbonSegment } from './RibbonSegment'

/** `open` is false for what comes after the end: nobody is asked to talk about it any more. */
function Words({ phase, open }: { phase: RibbonPhase; open: boolean }) {
  const { status, fromCycle, decision } = phase
  return (
    <span className="wp-ribbon__words">
      <span className="wp-ribbon__status" data-status={fromCycle === null ? status : 'closed'}>
        {fromCycle === null ? phaseStatusLabels[status] : `Uit cyclus ${fromCycle}`}
      </span>
      {open && <span>{spokenCount(phase)}</span>}
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
  const last = stoppedAt(phases)
  return (
    <nav className="wp-ribbon" aria-label="De vijf fasen">
      <div className="wp-ribbon__picture">
        {!last && <span className="wp-ribbon__loop" data-travelled={cycle > 1} aria-hidden="true" />}
        <ol className="wp-ribbon__phases">
          {phases.map((phase) => (
            <li key={phase.code} className="wp-ribbon__phase">
              <NextLink className="wp-ribbon__link" href={phase.href}>
                <span className="wp-ribbon__title">
                  <span className="wp-ribbon__number">{phase.number}</span> {phase.title}
                </span>
                <RibbonSegment phase={phase} />
                <Words phase={phase} open={!last || phase.number <= last.number || phase.discussed > 0} />
              </NextLink>
            </li>
          ))}
        </ol>
        <p className="wp-ribbon__cycle">
          <strong>Cyclus {cycle}</strong>
          <span>{last ? `Gestopt na ${last.title}` : 'Na Herijken verder bij Opstarten'}</span>
        </p>
      </div>
    </nav>
  )
}
