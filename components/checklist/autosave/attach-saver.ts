import { chooseDraft, type Choice, type ServerDraft, type Values } from './choose-draft'
import { DraftSaver, type SaverStatus } from './draft-saver'
import { readValues, writeValues } from './form-values'
import { listen } from './listen'
import { dropLocal, dropOthers, localKey, readLocal } from './local-drafts'

type Attach = {
  form: HTMLFormElement
  userId: string
  programmeId: string
  draftKey: string
  fields: readonly string[]
  recorded: Values
  serverDraft: ServerDraft | null
  baseVersion: () => number
  /** What was left unrecorded has been put back. */
  restored: (choice: Choice) => void
  /** Before every change by the writer. */
  typed: () => void
  report: (status: SaverStatus) => void
}

/** Puts back what was left unrecorded in a form, and keeps what is typed from now on. */
export function attachSaver(attach: Attach): { saver: DraftSaver; detach: () => void } {
  const { form, userId, programmeId, draftKey, fields, recorded, serverDraft, baseVersion, restored, typed, report } = attach
  const here = localKey(userId, programmeId, draftKey)
  dropOthers(userId)
  const choice = chooseDraft(recorded, readLocal(here), serverDraft)
  if (choice.dropLocal) dropLocal(here)
  if (choice.use) writeValues(form, choice.use.values)
  restored(choice)
  const known = serverDraft?.savedAt ?? null
  const saver = new DraftSaver({
    userId, programmeId, key: draftKey, known, baseVersion, report, read: () => readValues(form, fields),
  })
  // A text the server never got is sent now that it can be.
  if (choice.use && choice.use.at !== known) saver.changed()
  return { saver, detach: listen(form, saver, typed) }
}
