'use client'
import { startTransition, useActionState, useEffect, useId, useMemo, useRef, useState, type SubmitEvent } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { bareName } from '@/lib/platform/form/read-form'
import { idle, type FormAction, type FormState } from '@/lib/platform/form/state'
import type { FormValues } from '@/lib/platform/form/values'
import { type Issue, type Naming, serverIssues, withLabels, withNames } from './issues'
import type { FormKeeper } from './kept/form-keeper'
import { formDataResolver, judge, type SchemaLoader, toFieldErrors } from './resolver'
import { isRecorded, watched } from './send'
import { useValues } from './useValues'

type Options = {
  action: FormAction
  /** The shared schema; without it only the server judges. */
  schema?: SchemaLoader
  /** What is stored now, nested as the schema has it. */
  initial?: Record<string, unknown>
  /** Needed where several forms on one page have the same fields. */
  id?: string
  /** For forms that add one thing after another: what was added does not stay behind in the fields. */
  emptyWhenSaved?: boolean
  /** Keeps what is typed on this device under this name until it is recorded; see kept/KeptText.tsx. */
  keep?: string
  /** For lists of rows: says in the summary of mistakes which row each is in. */
  naming?: Naming
}

export type ActionForm = {
  id: string
  state: FormState
  pending: boolean
  /** What to mend after the last attempt; a new array for each attempt. */
  issues: Issue[]
  formRef: React.RefObject<HTMLFormElement | null>
  formAction: (formData: FormData) => void
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  /** Everything that stood in the fields when the page came, by name. */
  values: FormValues
  /** What should stand in a field at first: what was typed before a failure, else what is stored. */
  valueOf: (name: string) => string | string[] | undefined
  errorOf: (name: string) => string | undefined
  hook: UseFormReturn
  keep?: string
  keeperRef: React.RefObject<FormKeeper | null>
  /** Puts a kept text in the fields, the rows that grew included. */
  resume: (values: FormValues) => void
  /** How often that was done: the fields are made anew for it. */
  round: number
  /** A hidden value as it was when what stands in the fields was typed; undefined when that was just now. */
  typedWith: (name: string) => string | string[] | undefined
}

/** Reads the form as it would be posted, with the button that was used. */
const read = (form: HTMLFormElement, submitter?: HTMLElement | null) => new FormData(form, submitter)

function useSaved({ formRef, keeperRef }: Pick<ActionForm, 'formRef' | 'keeperRef'>, state: FormState, emptied: boolean) {
  useEffect(() => {
    if (isRecorded(state)) keeperRef.current?.recorded()
    if (emptied && state.status === 'saved') formRef.current?.reset()
  }, [formRef, keeperRef, state, emptied])
}

/**
 * The one way to make a form. It is a real `<form action>`: it posts before hydration and without JavaScript.
 * With JavaScript it is judged first by the same schema, on submit and when a filled-in field is left, never per key;
 * and because we call the action ourselves, React does not empty the form afterwards.
 */
export function useActionForm({ action, schema, initial = {}, id, emptyWhenSaved = false, keep, naming }: Options): ActionForm {
  const ownId = useId()
  const formRef = useRef<HTMLFormElement>(null)
  // Judging waits for the schema to arrive; a second press in that moment must not post twice.
  const judging = useRef(false)
  const keeperRef = useRef<FormKeeper>(null)
  // While drawing on the server React needs the action itself: it writes down how to post to it without a script.
  const [state, formAction, pending] = useActionState(typeof window === 'undefined' ? action : watched(action, keeperRef), idle)
  const [attempt, setAttempt] = useState<{ after: FormState; issues: Issue[] }>({ after: state, issues: [] })

  useSaved({ formRef, keeperRef }, state, emptyWhenSaved)
  const { sent, ...shown } = useValues(initial, state, emptyWhenSaved)

  const fromServer = useMemo(() => withNames(serverIssues(state), naming, (name) => state.values?.[name]), [state, naming])
  const hook = useForm({
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
    errors: useMemo(() => toFieldErrors(fromServer), [fromServer]),
    resolver: formDataResolver(schema, () => formRef.current && read(formRef.current)),
  })
  const { formState } = hook

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending || judging.current) return
    const submitter = event.nativeEvent.submitter
    const formData = read(event.currentTarget, submitter)
    const send = () => {
      setAttempt({ after: state, issues: [] })
      sent(formData)
      startTransition(() => formAction(formData))
    }
    // "Concept bewaren" and the like post whatever is there.
    if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) {
      send()
      return
    }
    const refuse = async () => setAttempt({ after: state, issues: withNames(withLabels(await judge(schema, formData), id ?? ownId), naming, (name) => formData.get(name)) })
    judging.current = true
    void hook.handleSubmit(send, refuse)(event).finally(() => (judging.current = false))
  }

  return {
    ...shown, id: id ?? ownId, state, pending, formRef, formAction, onSubmit, hook, keep, keeperRef,
    // A refusal in the browser counts until the server has answered again.
    issues: attempt.after === state && attempt.issues.length > 0 ? attempt.issues : fromServer,
    valueOf: (name) => shown.values[bareName(name)],
    errorOf: (name) => hook.getFieldState(bareName(name), formState).error?.message,
  }
}
