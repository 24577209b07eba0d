'use client'
import type { Autosave } from '@/components/checklist/autosave/useAutosave'
import { Alert } from '@/components/ui/Alert'
import { Button } from '@/components/ui/Button'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { formatDateTime } from '@/lib/platform/format'

/** Tells that a text was put back which had not been saved. */
export function TypedNotice({ autosave }: { autosave: Autosave }) {
  const { restored, other, swap, discard } = autosave
  if (!restored) return null
  return (
    <Alert heading="Uw tekst is teruggezet" role="status">
      <Text>U was hier bezig op {formatDateTime(new Date(restored.at))} en had nog niet bewaard.</Text>
      <Row>
        <Button onClick={discard}>Teruggezette tekst weggooien</Button>
        {other && <Button onClick={swap}>Tekst van {formatDateTime(new Date(other.at))} gebruiken</Button>}
      </Row>
    </Alert>
  )
}
