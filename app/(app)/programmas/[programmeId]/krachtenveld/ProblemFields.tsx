'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { Details } from '@/components/ui/Details'
import { choices } from '@/lib/alliance/labels'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { mark } from './actions'

/** Says where the problems of the neighbourhood are. */
export function ProblemFields({ programmeId, chosen, seen }: { programmeId: string; chosen: string[]; seen: string }) {
  const form = useActionForm({ action: mark, initial: { fields: chosen } })
  return (
    <Details summary="Waar liggen de problemen?" tone="boxed">
      <ActionForm form={form} labels={{ fields: 'Leefgebieden' }} aria-label="Waar liggen de problemen?">
        <HiddenInput name="programmeId" value={programmeId} />
        <HiddenInput name="seen" value={seen} />
        <CheckboxGroup name="fields" label="Op welke leefgebieden liggen de problemen van deze wijk?" options={choices(lifeFieldLabels)} defaultValue={chosen} optional />
        <SubmitButton variant="secondary">Leefgebieden vastleggen</SubmitButton>
      </ActionForm>
    </Details>
  )
}
