'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { proposeAction } from '../actions'
import { InterventionFields, type InterventionChoice } from '../InterventionFields'

type Props = InterventionChoice & { programmeId: string; ownerId: string }

/** Proposes an intervention. */
export function NewIntervention({ programmeId, ownerId, ...choice }: Props) {
  const form = useActionForm({
    action: proposeAction, schema: () => import('@/lib/interventions/schema').then((all) => all.proposeSchema),
    id: 'interventie', initial: { ownerId, newness: 'new', experiment: 'nee' }, keep: `interventie-nieuw:${programmeId}`,
  })
  return (
    <ActionForm form={form} aria-label="Interventie">
      <HiddenInput name="programmeId" value={programmeId} />
      <InterventionFields {...choice} />
      <SubmitButton>Interventie voorstellen</SubmitButton>
    </ActionForm>
  )
}
