'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { evaluateAction } from './actions'

type Props = { programmeId: string; contractId: string; version: number }
const labels = { evaluatedOn: 'Geëvalueerd op', evaluation: 'Wat leverde de evaluatie op?', nextOn: 'Volgende evaluatie' }

/** Records what an evaluation found. */
export function EvaluateForm({ programmeId, contractId, version }: Props) {
  const form = useActionForm({
    action: evaluateAction, schema: () => import('@/lib/contract/contract-schema').then((all) => all.evaluateSchema), id: 'evaluatie', emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Evaluatie vastleggen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="contractId" value={contractId} />
      <VersionInput version={version} />
      <DateInput name="evaluatedOn" label={labels.evaluatedOn} />
      <TextArea name="evaluation" label={labels.evaluation} rows={5} help="Welke afspraken zijn nagekomen, welke niet, en wat verandert er?" />
      <DateInput name="nextOn" label={labels.nextOn} optional help="Drie tot vier jaar later is gebruikelijk. Laat leeg als er een nieuwe versie komt." />
      <SubmitButton variant="secondary">Evaluatie vastleggen</SubmitButton>
    </ActionForm>
  )
}
