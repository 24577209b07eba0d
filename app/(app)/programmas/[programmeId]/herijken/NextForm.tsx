'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { startNextAction } from './actions'

type Props = { programmeId: string; initial: { title: string; startsOn: string; endsOn: string } }

const labels = { title: 'Naam', startsOn: 'Eerste dag', endsOn: 'Laatste dag', termReason: 'Waarom een andere looptijd' }

/** The term of the next execution programme; what goes along is known already. */
export function NextForm({ programmeId, initial }: Props) {
  const form = useActionForm({
    action: startNextAction, schema: () => import('@/lib/recalibration/schema').then((all) => all.startNextSchema), initial, id: 'volgende', keep: `volgend-programma:${programmeId}`,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Nieuw uitvoeringsprogramma">
      <HiddenInput name="programmeId" value={programmeId} />
      <TextInput name="title" label={labels.title} maxLength={160} />
      <DateInput name="startsOn" label={labels.startsOn} />
      <DateInput name="endsOn" label={labels.endsOn} help="Drie tot vier jaar is gebruikelijk." />
      <TextArea name="termReason" label={labels.termReason} optional rows={2} help="Alleen nodig als het korter dan drie of langer dan vier jaar duurt." />
      <SubmitButton>Nieuw programma beginnen</SubmitButton>
    </ActionForm>
  )
}
