'use client'
import { type SubmitEvent, useActionState, useState } from 'react'
import { FileInput } from '@/components/form/FileInput'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { Text } from '@/components/ui/Text'
import { takeOver } from './actions'
import { ImportPreview } from './ImportPreview'
import { mostBytes, tooLarge } from './import-state'

/** Chooses a file, shows what it would change, and takes it over when that is right. */
export function ImportForm({ programmeId }: { programmeId: string }) {
  const [state, action] = useActionState(takeOver, { kind: 'idle' })
  const [refused, setRefused] = useState(false)
  const check = (event: SubmitEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get('file')
    const large = file instanceof File && file.size > mostBytes
    setRefused(large)
    if (large) event.preventDefault()
  }
  const message = refused ? tooLarge : state.kind === 'failed' ? state.message : null
  return (
    <div className="wp-stack wp-stack--lg">
      {message !== null && <Alert tone="error" role="alert" heading="Er is niets overgenomen"><Text>{message}</Text></Alert>}
      <form action={action} onSubmit={check} className="wp-form" aria-label="Bestand kiezen">
        <HiddenInput name="programmeId" value={programmeId} />
        <FileInput name="file" label="Bestand" help="Een csv-bestand met hoogstens 2.000 partijen." accept=".csv,text/csv" />
        <SubmitButton variant={state.kind === 'preview' ? 'secondary' : 'primary'}>Bestand bekijken</SubmitButton>
      </form>
      {state.kind === 'preview' && !refused && (
        <section className="wp-stack" aria-live="polite">
          <ImportPreview preview={state.preview} />
          {state.preview.errors.length === 0 && state.preview.added.length + state.preview.changed.length > 0 && (
            <form action={action} className="wp-form" aria-label="Overnemen">
              <HiddenInput name="programmeId" value={programmeId} />
              <HiddenInput name="step" value="import" />
              <HiddenInput name="csv" value={state.csv} />
              <HiddenInput name="seen" value={state.preview.seen} />
              <SubmitButton>Alles overnemen</SubmitButton>
            </form>
          )}
        </section>
      )}
    </div>
  )
}
