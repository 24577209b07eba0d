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

/** Chooses a file, shows row by row what it would change, and takes it over when that is right. */
export function ImportForm({ programmeId }: { programmeId: string }) {
  const [state, action] = useActionState(takeOver, { kind: 'idle' })
  const [refused, setRefused] = useState(false)
  const check = (event: SubmitEvent<HTMLFormElement>) => {
    const files = new FormData(event.currentTarget).getAll('file').filter((file) => file instanceof File)
    const large = files.reduce((sum, { size }) => sum + size, 0) > mostBytes
    setRefused(large)
    if (large) event.preventDefault()
  }
  const message = refused ? tooLarge : 'message' in state ? state.message : undefined
  const shown = state.kind === 'preview' && !refused ? state : null
  const ready = shown !== null && shown.preview.counts.errors === 0 && shown.preview.lines.length > 0
  return (
    <div className="wp-stack wp-stack--lg">
      {message !== undefined && <Alert tone="error" role="alert" heading="Er is niets overgenomen"><Text>{message}</Text></Alert>}
      <form action={action} onSubmit={check} className="wp-form" aria-label="Bestand kiezen">
        <HiddenInput name="programmeId" value={programmeId} />
        <FileInput name="file" label="Bestand" help="Eén xlsx-bestand, of één of meer csv-bestanden." accept=".xlsx,.csv,text/csv" multiple />
        <SubmitButton variant={ready ? 'secondary' : 'primary'}>Bestand bekijken</SubmitButton>
      </form>
      {shown && (
        <section className="wp-stack" aria-live="polite">
          <ImportPreview fileName={shown.fileName} preview={shown.preview} />
          {ready && (
            <form action={action} className="wp-form" aria-label="Overnemen">
              <HiddenInput name="programmeId" value={programmeId} />
              <HiddenInput name="step" value="import" />
              <HiddenInput name="tables" value={shown.tables} />
              <HiddenInput name="fileName" value={shown.fileName} />
              <HiddenInput name="seen" value={shown.preview.seen} />
              <SubmitButton>Alles overnemen</SubmitButton>
            </form>
          )}
        </section>
      )}
    </div>
  )
}
