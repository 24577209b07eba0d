'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { courses } from '@/lib/interventions/follow-schema'
import { courseLabels } from '@/lib/interventions/labels'
import { tellAction } from '../actions'

type Props = { programmeId: string; interventionId: string; primary: boolean; needsConfirming: boolean }

/** Tells how it goes. */
export function ReportForm({ programmeId, interventionId, primary, needsConfirming }: Props) {
  const form = useActionForm({
    action: tellAction, schema: () => import('@/lib/interventions/follow-schema').then((all) => all.reportSchema), id: 'bericht', emptyWhenSaved: true,
    keep: `bericht:${interventionId}`,
  })
  return (
    <ActionForm form={form} aria-label="Vertellen hoe het gaat">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="interventionId" value={interventionId} />
      <RadioGroup name="course" label="Hoe gaat het nu?" inline options={courses.map((value) => ({ value, label: courseLabels[value] }))} />
      <TextArea
        name="text" label="Wat gebeurde er, en wat is er nodig?" rows={3} maxLength={2000}
        help={needsConfirming ? 'Het programmabureau leest dit en bevestigt het. Uw tekst blijft staan zoals u hem schreef.' : 'Uw tekst blijft staan zoals u hem schreef.'}
      />
      <SubmitButton variant={primary ? 'primary' : 'secondary'}>Bericht vastleggen</SubmitButton>
    </ActionForm>
  )
}
