'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { weighAction } from '../actions'

type Props = { programmeId: string; interventionId: string; version: number }

/** Weighs a proposal on what it contributes. */
export function WeighForm({ programmeId, interventionId, version }: Props) {
  const form = useActionForm({
    action: weighAction, schema: () => import('@/lib/interventions/schema').then((all) => all.weighSchema), id: 'weging', keep: `weging:${interventionId}`,
  })
  return (
    <ActionForm form={form} labels={{ weighing: 'Waarom?' }} aria-label="Voorstel wegen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="interventionId" value={interventionId} />
      <VersionInput version={version} />
      <RadioGroup
        name="outcome" label="Komt dit in het uitvoeringsprogramma?" inline
        options={[
          { value: 'accept', label: 'Ja, opnemen', help: 'Het draagt aantoonbaar bij aan een doel.' },
          { value: 'decline', label: 'Nee, niet opnemen', help: 'Het voorstel en de reden blijven te lezen.' },
        ]}
      />
      <TextArea name="weighing" label="Waarom?" rows={3} maxLength={1500} help="Wat draagt het bij, en waarom past dit beter dan iets anders?" />
      <SubmitButton>Weging vastleggen</SubmitButton>
    </ActionForm>
  )
}
