'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { editTalkAction, recordTalkAction } from '../actions'

const labels = { heldOn: 'Datum van het gesprek', present: 'Wie waren erbij?', conclusions: 'Conclusies en afspraken' }

function Fields() {
  return (
    <>
      <DateInput name="heldOn" label={labels.heldOn} />
      <TextInput name="present" label={labels.present} optional maxLength={300} />
      <TextArea name="conclusions" label={labels.conclusions} rows={5} />
    </>
  )
}

/** Records a talk with this partner. */
export function NewTalk({ programmeId, organisationId }: { programmeId: string; organisationId: string }) {
  const form = useActionForm({
    action: recordTalkAction, schema: () => import('@/lib/contract/schema').then((all) => all.recordTalkSchema), id: 'gesprek', emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} aria-label="Gesprek vastleggen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="organisationId" value={organisationId} />
      <Fields />
      <SubmitButton variant="secondary">Gesprek vastleggen</SubmitButton>
    </ActionForm>
  )
}

type Talk = { id: string; version: number; heldOn: string; present: string; conclusions: string }

/** Mends what was written of a talk. */
export function EditTalk({ programmeId, talk }: { programmeId: string; talk: Talk }) {
  const { id, version, heldOn, present, conclusions } = talk
  const form = useActionForm({
    action: editTalkAction, schema: () => import('@/lib/contract/schema').then((all) => all.editTalkSchema), id: `gesprek-${id}`,
    initial: { heldOn, present, conclusions },
  })
  return (
    <ActionForm form={form} labels={labels} aria-label={`Verslag van ${heldOn} wijzigen`}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="talkId" value={id} />
      <VersionInput version={version} />
      <Fields />
      <SubmitButton variant="secondary">Verslag wijzigen</SubmitButton>
    </ActionForm>
  )
}
