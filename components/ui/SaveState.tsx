import { formatTime } from '@/lib/platform/format'

export type SaveStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'kept-here'; at: Date }
  | { kind: 'failed' }

const say = (status: SaveStatus): string => {
  switch (status.kind) {
    case 'idle':
      return ''
    case 'saving':
      return 'Bezig met opslaan'
    case 'saved':
      return `Opgeslagen om ${formatTime(status.at)}`
    case 'kept-here':
      return `Geen verbinding. Uw tekst staat veilig op dit apparaat sinds ${formatTime(status.at)}.`
    case 'failed':
      return 'Opslaan lukt nu niet. Uw tekst blijft hier staan; we proberen het opnieuw.'
  }
}

/** Tells that nothing gets lost. Polite, so a screen reader is not interrupted while typing. */
export function SaveState({ status }: { status: SaveStatus }) {
  return (
    <p className="wp-save-state" role="status" data-kind={status.kind}>
      {say(status)}
    </p>
  )
}
