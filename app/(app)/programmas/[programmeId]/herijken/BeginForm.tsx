'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { beginAction } from './actions'

export function BeginForm({ programmeId }: { programmeId: string }) {
  const form = useActionForm({ action: beginAction, id: 'beginnen' })
  return (
    <ActionForm form={form} aria-label="Beginnen met herijken">
      <HiddenInput name="programmeId" value={programmeId} />
      <SubmitButton>Begin met herijken</SubmitButton>
    </ActionForm>
  )
}
