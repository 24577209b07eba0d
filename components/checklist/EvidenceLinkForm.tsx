'use client'
import { useRef } from 'react'
import type { FormKeeper } from '@/components/form/kept/form-keeper'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { limits } from '@/lib/checklists/limits'
import type { FormAction, FormState } from '@/lib/platform/form/state'
import { FormSaid } from './FormSaid'
import { KeptFields } from './KeptFields'
import { useSubmit } from './useSubmit'

type Props = { action: FormAction; programmeId: string; pointId: string }

const typed = (state: FormState, name: string): string => (state.status === 'failed' ? String(state.values?.[name] ?? '') : '')

/** Puts a link under the answer. */
export function EvidenceLinkForm({ action, programmeId, pointId }: Props) {
  const keeperRef = useRef<FormKeeper>(null)
  const form = useSubmit(action, {
    after: (state) => {
      if (state.status !== 'saved') return
      keeperRef.current?.recorded()
      form.formRef.current?.reset()
    },
  })
  return (
    <form ref={form.formRef} action={form.formAction} onSubmit={form.onSubmit} noValidate className="wp-stack wp-stack--md">
      <KeptFields formRef={form.formRef} keeperRef={keeperRef} keep={`link:${programmeId}:${pointId}`} />
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="pointId" value={pointId} />
      <TextInput name="title" label="Titel" width={30} maxLength={limits.title} defaultValue={typed(form.state, 'title')} error={form.error('title')} />
      <TextInput
        name="url" label="Webadres" type="url" inputMode="url" autoComplete="off" width={30} help="Begint met https://"
        defaultValue={typed(form.state, 'url')} error={form.error('url')}
      />
      <FormSaid state={form.state} />
      <div className="wp-row"><SubmitButton variant="secondary">Link toevoegen</SubmitButton></div>
    </form>
  )
}
