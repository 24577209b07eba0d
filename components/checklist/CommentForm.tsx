'use client'
import { useId } from 'react'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { commentKey } from '@/lib/checklists/draft-key'
import { limits } from '@/lib/checklists/limits'
import type { FormAction } from '@/lib/platform/form/state'
import type { ServerDraft } from './autosave/choose-draft'
import { writeValues } from './autosave/form-values'
import { useAutosave } from './autosave/useAutosave'
import { DraftNotice } from './DraftNotice'
import { FormSaid } from './FormSaid'
import { useLive } from './SectionLive'
import { useSubmit } from './useSubmit'

type Props = { action: FormAction; userId: string; programmeId: string; pointId: string; cycle: number; draft: ServerDraft | null }

const empty = { text: '' }

/** Adds a remark to the discussion; kept while it is typed. */
export function CommentForm({ action, userId, programmeId, pointId, cycle, draft }: Props) {
  const id = useId()
  const { report } = useLive()
  const form = useSubmit(action, {
    before: () => autosave.saver.current?.pause(),
    after: (state) => {
      if (state.status !== 'saved') return autosave.saver.current?.resume()
      if (form.formRef.current) writeValues(form.formRef.current, empty)
      autosave.recorded()
    },
  })
  const autosave = useAutosave({
    formRef: form.formRef, userId, programmeId, draftKey: commentKey(cycle, pointId), recorded: empty, version: 0,
    serverDraft: draft, onStatus: report,
  })
  const typed = form.state.status === 'failed' ? form.state.values?.text : draft?.values.text
  return (
    <form id={id} ref={form.formRef} action={form.formAction} onSubmit={form.onSubmit} noValidate className="wp-stack wp-stack--md">
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="pointId" value={pointId} />
      <TextArea
        name="text" label="Uw reactie" help="Voor het team van dit programma; lezers en bewoners zien dit niet." rows={2}
        maxLength={limits.comment} defaultValue={typeof typed === 'string' ? typed : ''} error={form.error('text')}
      />
      <DraftNotice autosave={autosave} />
      <FormSaid state={form.state} />
      <div className="wp-row"><SubmitButton variant="secondary">Reactie plaatsen</SubmitButton></div>
    </form>
  )
}
