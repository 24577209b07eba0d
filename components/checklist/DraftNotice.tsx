'use client'
import { Button } from '@/components/ui/Button'
import type { Autosave } from './autosave/useAutosave'
import { clockTime, statusText } from './autosave/status-text'

/** Says that a text was put back, and where what is typed now is safe. */
export function DraftNotice({ autosave }: { autosave: Autosave }) {
  const { restored, other, status, swap, discard } = autosave
  return (
    <>
      {restored && (
        <div className="wp-draft-notice">
          <p>Concept van {clockTime(restored.at)} teruggezet. Het is nog niet vastgelegd.</p>
          <div className="wp-row">
            {other && <Button variant="subtle" onClick={swap}>Toon het andere concept van {clockTime(other.at)}</Button>}
            <Button variant="subtle" onClick={discard}>Concept weggooien</Button>
          </div>
        </div>
      )}
      <p className="wp-save-state" data-kind={status.kind}>{statusText(status)}</p>
    </>
  )
}
