'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { publishAction, withdrawAction } from './actions'

type PublishProps = { programmeId: string; version: number; shown: string; again: boolean }

/** One button: what the preview shows goes out. */
export function PublishForm({ programmeId, version, shown, again }: PublishProps) {
  const form = useActionForm({ action: publishAction, id: 'publiceren' })
  return (
    <ActionForm form={form} aria-label="Publiceren">
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
