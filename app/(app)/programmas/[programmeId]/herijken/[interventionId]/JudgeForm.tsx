'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { verdictWords } from '@/lib/recalibration/questions'
import { verdicts } from '@/lib/recalibration/schema'
import { judgeAction } from '../actions'

type Props = { programmeId: string; interventionId: string; seen: number; initial: { kind?: string; reason: string; effectOnGoals: string; effectOnMoney: string } }

const labels = { kind: 'Wat gebeurt ermee?', reason: 'Waarom?', effectOnGoals: 'Gevolg voor de doelen', effectOnMoney: 'Gevolg voor het geld' }

/** One choice, one reason, one button. */
export function JudgeForm({ programmeId, interventionId, seen, initial }: Props) {
  const form = useActionForm({
    action: judgeAction, schema: () => import('@/lib/recalibration/schema').then((all) => all.judgeSchema), initial, id: 'keuze', keep: `herijken:${interventionId}`,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Keuze">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="interventionId" value={interventionId} />
      <VersionInput name="seen" version={seen} />
      <RadioGroup name="kind" label={labels.kind} options={verdicts.map((value) => ({ value, label: verdictWords[value].label, help: verdictWords[value].help }))} />
      <TextArea name="reason" label={labels.reason} rows={3} />
      <TextArea name="effectOnGoals" label={labels.effectOnGoals} optional rows={2} />
      <TextArea name="effectOnMoney" label={labels.effectOnMoney} optional rows={2} />
      <SubmitButton>Keuze vastleggen en verder</SubmitButton>
    </ActionForm>
  )
}
