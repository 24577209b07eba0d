'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import type { Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { add } from '../actions'
import { StakeholderFields } from '../StakeholderFields'

/** Puts a party on the map. */
export function AddStakeholder({ programmeId, partners }: { programmeId: string; partners: Option[] }) {
  const form = useActionForm({
    action: add, schema: () => import('@/lib/alliance/stakeholder-schema').then((all) => all.addStakeholderSchema),
    initial: { formal: true, willingness: 'unknown' },
  })
  return (
    <ActionForm form={form} aria-label="Partij toevoegen">
      <HiddenInput name="programmeId" value={programmeId} />
      <StakeholderFields partners={partners} fields={[]} />
      <SubmitButton>Partij toevoegen</SubmitButton>
    </ActionForm>
  )
}
