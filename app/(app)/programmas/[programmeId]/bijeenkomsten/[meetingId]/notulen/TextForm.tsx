'use client'
import type { ServerDraft } from '@/components/checklist/autosave/choose-draft'
import { useAutosave } from '@/components/checklist/autosave/useAutosave'
import { useFormWithDraft } from '@/components/checklist/autosave/useFormWithDraft'
import { DraftNotice } from '@/components/checklist/DraftNotice'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { limits } from '@/lib/meetings/limits'
import { writeItemAction, writeMinutesAction } from '../../actions'

type Props = {
  where: { programmeId: string; meetingId: string }
  /** The point it is about; null for what belongs to no point. */
  itemId: string | null
  label: string
  minutes: string
  version: number
  /** What this writer typed before and did not save, and under which name it is kept. */
  typed: { userId: string; key: string; draft: ServerDraft | null }
}

/** The form with what is typed kept on the way: the server has it as a draft until it is saved as minutes. */
function useTextForm({ where, itemId, minutes, version, typed }: Props) {
  const form = useActionForm({ action: itemId === null ? writeMinutesAction : writeItemAction, initial: { minutes } })
  const autosave = useAutosave({
    formRef: form.formRef, userId: typed.userId, programmeId: where.programmeId, draftKey: typed.key, recorded: { minutes }, version,
    serverDraft: typed.draft,
  })
  return { form: useFormWithDraft(form, autosave), autosave }
}

/** What was said, about one point or in general. Somebody else's text in between is shown beside one's own. */
export function TextForm(props: Props) {
  const { where, itemId, label } = props
  const { form, autosave } = useTextForm(props)
  return (
    <ActionForm form={form} labels={{ minutes: 'Verslag' }} aria-label={label}>
      <HiddenInput name="programmeId" value={where.programmeId} />
      <HiddenInput name="meetingId" value={where.meetingId} />
      {itemId !== null && <HiddenInput name="itemId" value={itemId} />}
      <VersionInput version={autosave.baseVersion} />
      <TextArea name="minutes" label={label} rows={4} maxLength={limits.minutes} />
      <DraftNotice autosave={autosave} />
      <SubmitButton variant="secondary">Verslag bewaren</SubmitButton>
    </ActionForm>
  )
}
