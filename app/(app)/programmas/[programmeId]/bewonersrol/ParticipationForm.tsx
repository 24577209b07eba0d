'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { variantName, variants, variantWords } from '@/lib/alliance/variants'
import { choose, correct } from './actions'

const options = variants.map((value) => ({ value, label: `${variantName(value)}: ${variantWords[value].name.toLowerCase()}` }))
const labels = {
  variant: 'Variant', chosenOn: 'Gekozen op', reason: 'Waarom', residentsRole: 'Wat doen bewoners', mandate: 'Waarover beslissen zij',
  reimbursement: 'Vergoeding', ambition: 'Ambitie', ambitionBy: 'Ambitie voor', ambitionSteps: 'Stappen',
}

function Fields() {
  return (
    <>
      <RadioGroup name="variant" label="Welke plek hebben bewoners?" options={options} />
      <DateInput name="chosenOn" label="Gekozen op" />
      <TextArea name="reason" label="Waarom deze variant?" rows={3} maxLength={1000} />
      <TextArea name="residentsRole" label="Wat doen bewoners?" optional rows={2} maxLength={1000} />
      <TextArea name="mandate" label="Waarover mogen zij beslissen?" optional rows={2} maxLength={1000} />
      <TextInput name="reimbursement" label="Welke vergoeding krijgen zij?" help="Bijvoorbeeld: € 60 per bijeenkomst." optional width={30} maxLength={300} autoComplete="off" />
      <Select name="ambition" label="Naar welke variant wilt u toe?" options={options} emptyLabel="Deze variant is goed zo" optional />
      <DateInput name="ambitionBy" label="Wanneer wilt u daar zijn?" optional />
      <TextArea name="ambitionSteps" label="Met welke stappen?" optional rows={2} maxLength={1000} />
    </>
  )
}

/** Records a choice. */
export function ChooseForm({ programmeId, today }: { programmeId: string; today: string }) {
  const form = useActionForm({
    action: choose, schema: () => import('@/lib/alliance/participation-schema').then((all) => all.chooseParticipationSchema),
    initial: { chosenOn: today }, emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} aria-label="Keuze vastleggen">
      <HiddenInput name="programmeId" value={programmeId} />
      <Fields />
      <SubmitButton>Keuze vastleggen</SubmitButton>
    </ActionForm>
  )
}

type Choice = { id: string; version: number } & Record<string, unknown>

/** Corrects how a choice was written down. */
export function CorrectForm({ programmeId, choice }: { programmeId: string; choice: Choice }) {
  const { id, version, ...initial } = choice
  const form = useActionForm({
    action: correct, schema: () => import('@/lib/alliance/participation-schema').then((all) => all.correctParticipationSchema), initial,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Keuze verbeteren">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="choiceId" value={id} />
      <VersionInput version={version} />
      <Fields />
      <SubmitButton variant="secondary">Verbetering vastleggen</SubmitButton>
    </ActionForm>
  )
}
