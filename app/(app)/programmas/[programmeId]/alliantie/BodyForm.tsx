'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { Details } from '@/components/ui/Details'
import { BodyFields } from './BodyFields'
import { addTable } from './actions'

/** Adds a table. */
export function AddBody({ programmeId, today }: { programmeId: string; today: string }) {
  const form = useActionForm({
    action: addTable, schema: () => import('@/lib/alliance/schema').then((all) => all.addBodySchema),
    initial: { startsOn: today, quorumPercent: '51', votingRule: 'majority' },
  })
  return (
    <Details summary="Tafel toevoegen" tone="boxed">
      <ActionForm form={form} aria-label="Tafel toevoegen">
        <HiddenInput name="programmeId" value={programmeId} />
        <BodyFields />
        <DateInput name="startsOn" label="Bestaat sinds" />
        <SubmitButton>Tafel toevoegen</SubmitButton>
      </ActionForm>
    </Details>
  )
}
