'use client'
import { useEffect, useRef } from 'react'
import { formatDate, formatIsoDay, formatTime } from '@/lib/platform/format'
import { Button } from '../../ui/Button'
import { useKept, type KeptOptions } from './useKept'

/** `om 14:03`, with the day when that was not today. */
function moment(at: number): string {
  const then = new Date(at)
  const day = formatIsoDay(then) === formatIsoDay(new Date()) ? '' : `op ${formatDate(then)} `
  return `${day}om ${formatTime(then)}`
}

/** Offers what was typed in this form before and never recorded. Nothing is put back or thrown away unasked. */
export function KeptText(options: KeptOptions) {
  const { offered, taken, room, take, throwAway } = useKept(options)
  const said = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone; its outcome takes the focus.
  useEffect(() => said.current?.focus(), [taken])
  return (
    <div className="wp-kept">
      {offered.map((copy) => (
        <div key={copy.id} className="wp-draft-notice" role="status">
          <p>U was hier bezig {moment(copy.at)}. Dat is nog niet bewaard.</p>
          <div className="wp-row">
            <Button variant="secondary" onClick={() => take(copy)}>Verder met die tekst</Button>
            <Button variant="subtle" onClick={() => throwAway(copy)}>Weggooien</Button>
          </div>
        </div>
      ))}
      {taken && <p ref={said} tabIndex={-1} className="wp-save-state">Uw tekst staat er weer. U hebt hem nog niet bewaard.</p>}
      {!room && <p role="status" className="wp-save-state" data-kind="nowhere">Dit apparaat kan niet onthouden wat u typt. Bewaar het formulier voor u weggaat.</p>}
    </div>
  )
}
