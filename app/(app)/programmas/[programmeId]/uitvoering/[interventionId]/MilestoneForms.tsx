'use client'
import { OneButton } from '@/components/checklist/OneButton'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { VisuallyHidden } from '@/components/ui/Text'
import { addMilestoneAction, editMilestoneAction, removeMilestoneAction } from '../actions'

const schema = () => import('@/lib/interventions/follow-schema')
const labels = { title: 'Wat is er dan klaar?', dueOn: 'Uiterlijk', reachedOn: 'Gehaald op', note: 'Toelichting' }

type Where = { programmeId: string; interventionId: string }

function WhereInputs({ programmeId, interventionId }: Where) {
  return <><HiddenInput name="programmeId" value={programmeId} /><HiddenInput name="interventionId" value={interventionId} /></>
}

/** Adds a milestone. */
export function AddMilestone(where: Where) {
  const form = useActionForm({
    action: addMilestoneAction, schema: () => schema().then((all) => all.addMilestoneSchema), id: 'mijlpaal', emptyWhenSaved: true, keep: `mijlpaal:${where.interventionId}`,
  })
  return (
    <ActionForm form={form} aria-label="Mijlpaal toevoegen">
      <WhereInputs {...where} />
      <TextInput name="title" label={labels.title} maxLength={200} />
      <DateInput name="dueOn" label={labels.dueOn} />
      <SubmitButton variant="secondary">Mijlpaal toevoegen</SubmitButton>
    </ActionForm>
  )
}

type Milestone = { id: string; version: number; title: string; dueOn: string; reachedOn: string; note: string }

/** Says when it was reached, or moves it. */
export function EditMilestone({ milestone: { id, version, ...initial }, ...where }: Where & { milestone: Milestone }) {
  const form = useActionForm({
    action: editMilestoneAction, schema: () => schema().then((all) => all.editMilestoneSchema), id: `mijlpaal-${id}`, initial, keep: `mijlpaal:${id}`,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label={`Mijlpaal ${initial.title} bijwerken`}>
      <WhereInputs {...where} />
      <HiddenInput name="milestoneId" value={id} />
      <VersionInput version={version} />
      <DateInput name="reachedOn" label={labels.reachedOn} optional />
      <TextInput name="note" label={labels.note} optional maxLength={500} />
      <TextInput name="title" label={labels.title} maxLength={200} />
      <DateInput name="dueOn" label={labels.dueOn} />
      <SubmitButton variant="secondary">Mijlpaal bijwerken</SubmitButton>
    </ActionForm>
  )
}

/** Takes away a milestone that should not have been there. */
export function RemoveMilestone({ title, ...fields }: Where & { milestoneId: string; version: number; title: string }) {
  return <OneButton action={removeMilestoneAction} fields={fields}>Verwijder<VisuallyHidden> mijlpaal {title}</VisuallyHidden></OneButton>
}
