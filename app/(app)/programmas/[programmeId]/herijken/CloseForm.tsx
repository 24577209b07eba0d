'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { closeAction } from './actions'

/** Closing needs all answers and choices; what is missing is said by the rule, in its own words. */
export function CloseForm({ programmeId, version }: { programmeId: string; version: number }) {
  const form = useActionForm({ action: closeAction, id: 'afsluiten' })
  return (
    <ActionForm form={form} aria-label="Herijken afsluiten">
      <HiddenInput name="programmeId" value={programmeId} />
      <VersionInput version={version} />
      <SubmitButton>Herijken afsluiten</SubmitButton>
    </ActionForm>
  )
}
