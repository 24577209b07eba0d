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

type Props = KeptOptions & {
  /** Another text of this form was recorded since: what is offered is an older one. */
  recorded?: boolean
}

const leftBehind = (at: number, recorded: boolean): string =>
  recorded ? `Er is ook nog een tekst van u van ${moment(at).replace(/^(om|op) /, '')}. Die hebt u niet bewaard.` : `U was hier bezig ${moment(at)}. Dat is nog niet bewaard.`

/** Offers what was typed in this form before and never recorded. Nothing is put back or thrown away unasked. */
export function KeptText({ recorded = false, ...options }: Props) {
  const { offered, taken, room, take, putBack, throwAway } = useKept(options)
  const said = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone; its outcome takes the focus.
  useEffect(() => said.current?.focus(), [taken])
  return (
    <div className="wp-kept">
      {offered.map((copy) => (
        <div key={copy.id} className="wp-draft-notice" role="status">
          <p>{leftBehind(copy.at, recorded)}</p>
          <div className="wp-row">
            <Button variant="secondary" onClick={() => take(copy)}>{recorded ? 'Die tekst terugzetten' : 'Verder met die tekst'}</Button>
            <Button variant="subtle" onClick={() => throwAway(copy)}>Weggooien</Button>
          </div>
        </div>
      ))}
      {taken && (
        <>
          <p ref={said} tabIndex={-1} className="wp-save-state">Uw tekst staat er weer. U hebt hem nog niet bewaard.</p>
          <Button variant="subtle" onClick={putBack}>Terug naar wat er net stond</Button>
        </>
      )}
      {!room && <p role="status" className="wp-save-state" data-kind="nowhere">Dit apparaat kan niet onthouden wat u typt. Bewaar het formulier voor u weggaat.</p>}
    </div>
  )
}
