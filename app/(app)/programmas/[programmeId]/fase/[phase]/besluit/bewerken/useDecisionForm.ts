'use client'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useEffect, useRef } from 'react'
import type { ServerDraft } from '@/components/checklist/autosave/choose-draft'
import { type Autosave, useAutosave } from '@/components/checklist/autosave/useAutosave'
import { useFormWithDraft } from '@/components/checklist/autosave/useFormWithDraft'
import { type ActionForm, useActionForm } from '@/components/form/useActionForm'
import type { DecisionContent } from '@/lib/decisions/content'
import { saveDecisionAction } from '../actions'

/** What this writer typed before and did not save, and under which name it is kept. */
export type Typed = { userId: string; key: string; draft: ServerDraft | null }

type Options = {
  place: { programmeId: string }
  content: DecisionContent
  version: number
  typed: Typed
  checkHref: string
}

/** The long texts are kept on the server while they are typed; this device keeps the whole form. */
const kept = ['advice', 'motivation', 'alternativeEffort', 'pulseIndicators', 'pulseOwner'] as const

/** Goes to the check once the decision has been saved by the button that leads there. */
function useWayOn(form: ActionForm, checkHref: string) {
  const router = useRouter()
  const wanted = useRef(false)
  useEffect(() => {
    if (form.state.status === 'saved' && wanted.current) router.push(checkHref)
  }, [form.state, router, checkHref])
  return (event: SubmitEvent<HTMLFormElement>) => {
    wanted.current = (event.nativeEvent.submitter as HTMLButtonElement | null)?.value === 'controle'
  }
}

/** The form of a decision with its autosave tied to the saving of the whole. */
export function useDecisionForm({ place, content, version, typed, checkHref }: Options): { form: ActionForm; autosave: Autosave } {
  const form = useActionForm({ action: saveDecisionAction, initial: content, id: 'besluit', keep: `${place.programmeId}:${typed.key}` })
  const autosave = useAutosave({
    formRef: form.formRef, userId: typed.userId, programmeId: place.programmeId, draftKey: typed.key,
    recorded: Object.fromEntries(kept.map((name) => [name, content[name]])), version, serverDraft: typed.draft,
  })
  const noteWay = useWayOn(form, checkHref)

  const tied = useFormWithDraft(form, autosave)
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    noteWay(event)
    tied.onSubmit(event)
  }
  const discard = () => {
    autosave.discard()
    // The device then keeps the form without those texts.
    form.keeperRef.current?.changed()
  }
  return { form: { ...tied, onSubmit }, autosave: { ...autosave, discard } }
}
