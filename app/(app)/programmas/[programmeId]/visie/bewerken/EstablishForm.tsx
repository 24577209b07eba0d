'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { establishVisionAction } from '../actions'

type Props = { programmeId: string; visionId: string; version: number }

/** Closes the draft for good. */
export function EstablishForm({ programmeId, visionId, version }: Props) {
  const form = useActionForm({
    action: establishVisionAction, id: 'vaststellen', schema: () => import('@/lib/goals/vision-schema').then((all) => all.establishVisionSchema),
  })
  return (
    <ActionForm form={form} labels={{ establishedOn: 'Vastgesteld op' }} aria-label="Visie vaststellen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="visionId" value={visionId} />
      <VersionInput version={version} />
      <DateInput name="establishedOn" label="Vastgesteld op" help="De dag waarop de partners ermee instemden." />
      <SubmitButton variant="secondary">Visie vaststellen</SubmitButton>
    </ActionForm>
  )
}
