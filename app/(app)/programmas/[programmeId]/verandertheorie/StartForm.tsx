'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { startTheoryAction } from './actions'

type Props = { programmeId: string; ambitions: number; earlier: number | undefined }

/** Begins the theory of this cycle. */
export function StartForm({ programmeId, ambitions, earlier }: Props) {
  const options = [
    ...(earlier === undefined ? [] : [{ value: 'carried', label: `Verder met die van cyclus ${earlier}`, help: 'Alles wordt overgenomen. De oude blijft zoals zij was.' }]),
    ...(ambitions === 0 ? [] : [{ value: 'goals', label: 'Met de ambities van het programma', help: 'U werkt daarna terug. De doelen eronder en de interventies kunt u in één keer overnemen.' }]),
    { value: 'empty', label: 'Leeg' },
  ]
  const form = useActionForm({
    action: startTheoryAction, id: 'begin', initial: { from: options[0]?.value ?? '' },
    schema: () => import('@/lib/theory/schema').then((all) => all.startTheorySchema),
  })
  return (
    <ActionForm form={form} aria-label="Verandertheorie beginnen">
      <HiddenInput name="programmeId" value={programmeId} />
      <RadioGroup name="from" label="Waarmee wilt u beginnen?" options={options} />
      <SubmitButton>Verandertheorie beginnen</SubmitButton>
    </ActionForm>
  )
}
