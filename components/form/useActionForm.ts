'use client'
import { startTransition, useActionState, useEffect, useId, useMemo, useRef, useState, type SubmitEvent } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { bareName } from '@/lib/platform/form/read-form'
import { idle, type FormAction, type FormState } from '@/lib/platform/form/state'
import { flattenValues, type FormValues } from '@/lib/platform/form/values'
import { type Issue, serverIssues, withLabels } from './issues'
import { formDataResolver, judge, type SchemaLoader, toFieldErrors } from './resolver'

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
}

/** Reads the form as it would be posted, with the button that was used. */
const read = (form: HTMLFormElement, submitter?: HTMLElement | null) => new FormData(form, submitter)

function useEmptied(formRef: ActionForm['formRef'], state: FormState, wanted: boolean) {
  useEffect(() => {
    if (wanted && state.status === 'saved') formRef.current?.reset()
  }, [formRef, state, wanted])
}

/**
 * The one way to make a form. It is a real `<form action>`: it posts before hydration and without JavaScript.
 * With JavaScript it is judged first by the same schema, on submit and when a filled-in field is left, never per key;
 * and because we call the action ourselves, React does not empty the form afterwards.
 */
export function useActionForm({ action, schema, initial = {}, id, emptyWhenSaved = false }: Options): ActionForm {
  const ownId = useId()
  const formRef = useRef<HTMLFormElement>(null)
  // Judging waits for the schema to arrive; a second press in that moment must not post twice.
  const judging = useRef(false)
  const [state, formAction, pending] = useActionState(action, idle)
  const [attempt, setAttempt] = useState<{ after: FormState; issues: Issue[] }>({ after: state, issues: [] })

  useEmptied(formRef, state, emptyWhenSaved)

  const fromServer = useMemo(() => serverIssues(state), [state])
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
      startTransition(() => formAction(formData))
    }
    // "Concept bewaren" and the like post whatever is there.
    if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) {
      send()
      return
    }
    const refuse = async () => setAttempt({ after: state, issues: withLabels(await judge(schema, formData), id ?? ownId) })
    judging.current = true
    void hook.handleSubmit(send, refuse)(event).finally(() => (judging.current = false))
  }

  const stored = useMemo(() => flattenValues(initial), [initial])
  const values = state.values ?? stored
  return {
    id: id ?? ownId,
    state,
    pending,
    // A refusal in the browser counts until the server has answered again.
    issues: attempt.after === state && attempt.issues.length > 0 ? attempt.issues : fromServer,
    formRef,
    formAction,
    onSubmit,
    values,
    valueOf: (name) => values[bareName(name)],
    errorOf: (name) => hook.getFieldState(bareName(name), formState).error?.message,
    hook,
  }
}
