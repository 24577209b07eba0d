'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { useUnsaved } from '@/components/form/kept/useUnsaved'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { establishVisionAction } from '../actions'

type Props = { programmeId: string; visionId: string; version: number }

/** Closes the draft for good, as it was recorded: never while something else stands in the form above. */
export function EstablishForm({ programmeId, visionId, version }: Props) {
  const unsaved = useUnsaved(`visie:${visionId}`)
  const form = useActionForm({
    action: establishVisionAction, id: 'vaststellen',
    schema: () => import('@/lib/goals/vision-schema').then((all) => all.establishAfter(unsaved)),
  })
  return (
    <ActionForm form={form} labels={{ establishedOn: 'Vastgesteld op', sure: 'Dit is de tekst' }} aria-label="Visie vaststellen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="visionId" value={visionId} />
      <VersionInput version={version} />
      <DateInput name="establishedOn" label="Vastgesteld op" help="De dag waarop de partners ermee instemden." />
      <Checkbox name="sure" label="Ik weet dat deze tekst daarna niet meer verandert" />
      <SubmitButton variant="secondary">Visie vaststellen</SubmitButton>
    </ActionForm>
  )
}
