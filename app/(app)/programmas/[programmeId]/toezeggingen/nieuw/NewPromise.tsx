'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { addPromiseAction } from '../actions'
import { PromiseFields, type PromiseChoice } from '../PromiseFields'

type Props = PromiseChoice & { programmeId: string; today: string; organisationId: string }

/** Records a promise. */
export function NewPromise({ programmeId, today, organisationId, ...choice }: Props) {
  const form = useActionForm({
    action: addPromiseAction, schema: () => import('@/lib/contract/schema').then((all) => all.addPromiseSchema), id: 'toezegging',
    initial: { direction: 'brings', madeOn: today, organisationId },
  })
  return (
    <ActionForm form={form} aria-label="Toezegging">
      <HiddenInput name="programmeId" value={programmeId} />
      <PromiseFields {...choice} />
      <SubmitButton>Toezegging vastleggen</SubmitButton>
    </ActionForm>
  )
}
