'use client'
import { useState, type SubmitEvent } from 'react'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useUnsaved } from '@/components/form/kept/useUnsaved'
import { useActionForm } from '@/components/form/useActionForm'
import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { publishAction, withdrawAction } from './actions'
import { keptAs } from './kept-as'

type PublishProps = { programmeId: string; version: number; shown: string; again: boolean }

/** One button: what the preview shows goes out. Text that stands in the form below and was not recorded is not in it. */
export function PublishForm({ programmeId, version, shown, again }: PublishProps) {
  const form = useActionForm({ action: publishAction, id: 'publiceren' })
  const unsaved = useUnsaved(keptAs(programmeId))
  const [stopped, setStopped] = useState(false)
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const stop = unsaved()
    setStopped(stop)
    if (stop) event.preventDefault()
    else form.onSubmit(event)
  }
  return (
    <ActionForm form={{ ...form, onSubmit }} aria-label="Publiceren">
      {stopped && (
        <Alert tone="warning" role="alert" heading="U hebt tekst die nog niet is bewaard" headingLevel={3}>
          <Text>Bewaar die eerst <Link href="#publieke-pagina">in het formulier hieronder</Link>, of gooi die weg. Anders lezen bewoners de oude tekst.</Text>
        </Alert>
      )}
      <HiddenInput name="programmeId" value={programmeId} />
      <VersionInput version={version} />
      <HiddenInput name="shown" value={shown} />
      <SubmitButton>{again ? 'Nieuwe versie publiceren' : 'Pagina publiceren'}</SubmitButton>
    </ActionForm>
  )
}

/** Takes the page away from residents. */
export function WithdrawForm({ programmeId, publicationId, version }: { programmeId: string; publicationId: string; version: number }) {
  const form = useActionForm({ action: withdrawAction, id: 'intrekken' })
  return (
    <ActionForm form={form} aria-label="Intrekken">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="publicationId" value={publicationId} />
      <VersionInput version={version} />
      <SubmitButton variant="danger">Pagina weghalen</SubmitButton>
    </ActionForm>
  )
}
