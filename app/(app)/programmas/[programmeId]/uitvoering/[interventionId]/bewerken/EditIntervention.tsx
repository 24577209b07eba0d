'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { editAction } from '../../actions'
import { interventionLabels } from '../../intervention-labels'
import { InterventionFields, type InterventionChoice } from '../../InterventionFields'

type Props = InterventionChoice & { programmeId: string; interventionId: string; version: number; initial: Record<string, unknown> }

/** Changes an intervention and what it contributes to. */
export function EditIntervention({ programmeId, interventionId, version, initial, ...choice }: Props) {
  const form = useActionForm({
    action: editAction, schema: () => import('@/lib/interventions/schema').then((all) => all.editInterventionSchema), id: 'interventie', initial,
    keep: `interventie:${interventionId}`,
  })
  return (
    <ActionForm form={form} labels={interventionLabels} aria-label="Interventie">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="interventionId" value={interventionId} />
      <VersionInput version={version} />
      <InterventionFields {...choice} />
      <SubmitButton>Interventie bewaren</SubmitButton>
    </ActionForm>
  )
}
