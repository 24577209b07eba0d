import { DecisionSeal } from './DecisionSeal'
import type { RibbonPhase } from './ribbon-phase'

type Props = {
  phase: Pick<RibbonPhase, 'status' | 'discussed' | 'total' | 'fromCycle' | 'decision'>
  /** In small there is no room for the seal. */
  sealed?: boolean
}

/** The drawing lies between the joint before and the place of the seal; what lies under the joint fills with it. */
function Fill({ share }: { share: number }) {
  if (share === 0) return null
  return (
    <svg className="wp-segment__fill" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
      <rect className="wp-segment__across" x="-100" width={100 + share * 100} height="100" />
      <rect className="wp-segment__down" y="-100" width="100" height={100 + share * 100} />
    </svg>
  )
}

/** One link of the ribbon: as far filled as was discussed, with at its end the seal of the decision that closes it. */
export function RibbonSegment({ phase, sealed = true }: Props) {
  const { status, discussed, total, fromCycle, decision } = phase
  const whole = total > 0 && discussed >= total
  return (
    <span
      className="wp-segment"
      // What stands from an earlier cycle is settled, also when nothing was done with it in this one.
      data-status={fromCycle === null ? status : 'closed'}
      data-whole={whole}
      aria-hidden="true"
    >
      {!whole && total > 0 && <Fill share={discussed / total} />}
      {sealed && <DecisionSeal outcome={decision?.outcome ?? null} />}
    </span>
  )
}
