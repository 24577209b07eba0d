'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { saveExecutionAction } from '../actions'

const labels = { title: 'Titel', startsOn: 'Eerste dag', endsOn: 'Laatste dag', termReason: 'Waarom korter dan drie of langer dan vier jaar?', summary: 'Waar gaat het over?' }

type Props = { programmeId: string; version: number; initial: Record<keyof typeof labels, string> }

/** The words and the term of the execution programme. */
export function ExecutionForm({ programmeId, version, initial }: Props) {
  const form = useActionForm({
    action: saveExecutionAction, schema: () => import('@/lib/interventions/schema').then((all) => all.saveExecutionSchema), initial,
    id: 'uitvoeringsprogramma', keep: `uitvoeringsprogramma:${programmeId}`,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Uitvoeringsprogramma">
      <HiddenInput name="programmeId" value={programmeId} />
      <VersionInput version={version} />
      <TextInput name="title" label={labels.title} help="Bijvoorbeeld: Uitvoeringsprogramma 2025–2028." maxLength={140} />
      <DateInput name="startsOn" label={labels.startsOn} />
      <DateInput name="endsOn" label={labels.endsOn} help="Drie of vier jaar later. Zo kunt u op tijd bijsturen." />
      <TextArea name="termReason" label={labels.termReason} rows={2} optional maxLength={1000} />
      <TextArea name="summary" label={labels.summary} rows={4} optional maxLength={3000} />
      {version > 0 && <Checkbox name="known" label="Ik weet welke interventies langer doorlopen" help="Alleen nodig als u het programma korter maakt. Welke het zijn, leest u dan hier." />}
      <SubmitButton>Uitvoeringsprogramma bewaren</SubmitButton>
    </ActionForm>
  )
}
