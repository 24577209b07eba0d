'use client'
import { ActionForm } from '@/components/form/ActionForm'
import type { Choice } from '@/components/form/ChoiceGroup'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { lookAtGoalsAction } from './actions'

/** Says of several goals at once that they still fit the vision of now. Nothing is ticked beforehand: each was to be looked at. */
export function LookForm({ programmeId, number, goals }: { programmeId: string; number: number; goals: Choice[] }) {
  const form = useActionForm({ action: lookAtGoalsAction, schema: () => import('@/lib/goals/goal-schema').then((all) => all.lookAtGoalsSchema), id: 'bekeken' })
  return (
    <ActionForm form={form} aria-label="Doelen opnieuw bekeken">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="number" value={number} />
      <CheckboxGroup name="chosen" label={`Welke doelen passen bij versie ${number}?`} help="Past een doel niet meer? Laat het vakje leeg en wijzig het doel." options={goals} />
      <SubmitButton variant="secondary">Deze doelen passen bij versie {number}</SubmitButton>
    </ActionForm>
  )
}
