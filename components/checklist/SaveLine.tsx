'use client'
import { statusText } from './autosave/status-text'
import { useLive } from './SectionLive'

/** The latest about saving on this page, in the bar at the foot. */
export function SaveLine() {
  const { status } = useLive()
  return (
    <p className="wp-save-state" role="status" data-kind={status.kind}>
      {statusText(status)}
    </p>
  )
}
