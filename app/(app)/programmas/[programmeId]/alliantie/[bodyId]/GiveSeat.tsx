'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import type { FormChoices } from '@/lib/alliance/form-choices'
import { giveASeat } from './actions'
import { SeatFields } from './SeatFields'

/** Gives somebody a seat. */
export function GiveSeat({ programmeId, bodyId, choices, today }: { programmeId: string; bodyId: string; choices: FormChoices; today: string }) {
  const form = useActionForm({
    action: giveASeat, schema: () => import('@/lib/alliance/schema').then((all) => all.giveSeatSchema),
    initial: { startsOn: today, role: 'member', votes: true }, emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} aria-label="Zetel geven">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="bodyId" value={bodyId} />
      <SeatFields choices={choices} />
      <SubmitButton>Zetel vastleggen</SubmitButton>
    </ActionForm>
  )
}
