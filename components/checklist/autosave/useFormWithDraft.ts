'use client'
import { type SubmitEvent, useEffect, useRef } from 'react'
import type { ActionForm } from '@/components/form/useActionForm'
import type { Autosave } from './useAutosave'

/**
 * The form with its autosave tied to the saving of the whole: no draft goes out while the form does, and what was recorded is
 * a draft no more. When saving failed, keeping drafts goes on.
 */
export function useFormWithDraft(form: ActionForm, autosave: Autosave): ActionForm {
  const settle = useRef(autosave.recorded)
  useEffect(() => {
    settle.current = autosave.recorded
  })
  const { saver } = autosave
  useEffect(() => {
    if (form.state.status === 'saved') settle.current()
    if (form.state.status === 'failed') saver.current?.resume()
  }, [form.state, saver])

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    void saver.current?.pause()
    form.onSubmit(event)
  }
  return { ...form, onSubmit }
}
