'use client'
import { useRef } from 'react'
import type { FormKeeper } from '@/components/form/kept/form-keeper'
import { DateInput } from '@/components/form/DateInput'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { limits } from '@/lib/checklists/limits'
import type { FormAction, FormState } from '@/lib/platform/form/state'
import { FormSaid } from './FormSaid'
import { KeptFields } from './KeptFields'
import { useSubmit } from './useSubmit'

type Props = { action: FormAction; programmeId: string; pointId: string; people: { id: string; name: string }[]; userId: string }

const typed = (state: FormState, name: string): string | undefined =>
  state.status === 'failed' ? String(state.values?.[name] ?? '') : undefined

/** Agrees that someone does something by a date. */
export function NewActionForm({ action, programmeId, pointId, people, userId }: Props) {
  const keeperRef = useRef<FormKeeper>(null)
  const form = useSubmit(action, {
    after: (state) => {
      if (state.status !== 'saved') return
      keeperRef.current?.recorded()
      form.formRef.current?.reset()
    },
  })
  const { state, error } = form
  return (
    <form ref={form.formRef} action={form.formAction} onSubmit={form.onSubmit} noValidate className="wp-stack wp-stack--md">
      <KeptFields formRef={form.formRef} keeperRef={keeperRef} keep={`actie:${programmeId}:${pointId}`} />
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="pointId" value={pointId} />
      <TextInput name="title" label="Wat gaat er gebeuren?" width={30} maxLength={limits.title} defaultValue={typed(state, 'title')} error={error('title')} />
      <Select
        name="ownerId" label="Wie doet het?" options={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={typed(state, 'ownerId') ?? userId} error={error('ownerId')}
      />
      <DateInput name="dueOn" label="Klaar op" defaultValue={typed(state, 'dueOn')} error={error('dueOn')} />
      <FormSaid state={state} />
      <div className="wp-row"><SubmitButton variant="secondary">Actie afspreken</SubmitButton></div>
    </form>
  )
}
