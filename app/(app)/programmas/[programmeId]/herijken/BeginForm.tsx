'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { beginAction } from './actions'

/** Looking back before anything is done may be, but is not what this screen asks for. */
export function BeginForm({ programmeId, early }: { programmeId: string; early: boolean }) {
  const form = useActionForm({ action: beginAction, id: 'beginnen' })
  return (
    <ActionForm form={form} aria-label="Beginnen met herijken">
      <HiddenInput name="programmeId" value={programmeId} />
      <SubmitButton variant={early ? 'secondary' : 'primary'}>Begin met herijken</SubmitButton>
    </ActionForm>
  )
}
