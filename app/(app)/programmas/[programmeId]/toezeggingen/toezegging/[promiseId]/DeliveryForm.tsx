'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { promiseStatusLabels } from '@/lib/contract/labels'
import { deliveryStatuses, type PromiseKind } from '@/lib/contract/schema'
import { reportDeliveryAction } from '../../actions'

type Props = { programmeId: string; promiseId: string; version: number; kind: PromiseKind; until: string }

const whole = 'Alles bij elkaar, niet alleen het laatste deel. Een vergissing herstelt u door het opnieuw te vertellen.'

/** Tells how far a promise is. */
export function DeliveryForm({ programmeId, promiseId, version, kind, until }: Props) {
  const form = useActionForm({
    action: reportDeliveryAction, schema: () => import('@/lib/contract/schema').then((all) => all.reportDeliverySchema), id: 'levering',
    initial: { amount: kind === 'money' ? until : '', hours: kind === 'hours' ? until : '' }, emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} labels={{ text: 'Wat is er geleverd?' }} aria-label="Levering vertellen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="promiseId" value={promiseId} />
      <VersionInput version={version} />
      <RadioGroup name="status" label="Hoe staat het ervoor?" inline options={deliveryStatuses.map((value) => ({ value, label: promiseStatusLabels[value] }))} />
      {kind === 'money' && <NumberInput name="amount" label="Geleverd tot nu toe, in euro’s" decimals width={12} help={whole} />}
      {kind === 'hours' && <NumberInput name="hours" label="Geleverd tot nu toe, in uren" help={whole} />}
      <TextArea name="text" label="Wat is er geleverd?" rows={3} maxLength={1000} />
      <SubmitButton>Levering vastleggen</SubmitButton>
    </ActionForm>
  )
}
