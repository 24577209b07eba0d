'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import type { InterventionChoices } from '@/lib/interventions/list-intervention-choices'
import { proposeAction } from '../actions'
import { InterventionFields, type InterventionChoice } from '../InterventionFields'

type Props = InterventionChoice & { programmeId: string; ownerId: string; chance: InterventionChoices['chance'] }

/** Proposes an intervention. */
export function NewIntervention({ programmeId, ownerId, chance, ...choice }: Props) {
  const form = useActionForm({
    action: proposeAction, schema: () => import('@/lib/interventions/schema').then((all) => all.proposeSchema),
    id: 'interventie', initial: { ownerId, newness: 'new', experiment: 'nee', ...chance }, keep: `interventie-nieuw:${programmeId}${chance ? `:${chance.title}` : ''}`,
  })
  return (
    <ActionForm form={form} aria-label="Interventie">
      <HiddenInput name="programmeId" value={programmeId} />
      <InterventionFields {...choice} />
      <SubmitButton>Interventie voorstellen</SubmitButton>
    </ActionForm>
  )
}
