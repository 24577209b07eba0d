'use client'
import { Fragment, type ReactNode } from 'react'
import { ErrorSummary } from './ErrorSummary'
import { FormContext } from './FormContext'
import { FormMessages } from './FormMessages'
import { KeptText } from './kept/KeptText'
import type { ActionForm as Form } from './useActionForm'

type Props = {
  /** What `useActionForm` gave. */
  form: Form
  /** Names for the fields, to show both texts after a collision. */
  labels?: Record<string, string>
  /** Names the form where a page has more than one. */
  'aria-label'?: string
  children: ReactNode
}

/** The form itself, with what to mend and how it went above its fields. */
export function ActionForm({ form, labels, children, ...rest }: Props) {
  return (
    <FormContext value={form}>
      <form
        {...rest}
        id={form.id}
        ref={form.formRef}
        action={form.formAction}
        onSubmit={form.onSubmit}
        noValidate
        className="wp-form"
      >
        <ErrorSummary formId={form.id} issues={form.issues} />
        <FormMessages state={form.state} labels={labels} refused={form.refused} />
        {form.keep && <KeptText formRef={form.formRef} keep={form.keep} keeperRef={form.keeperRef} resume={form.resume} recorded={form.state.status === 'saved'} />}
        <Fragment key={form.round}>{children}</Fragment>
      </form>
    </FormContext>
  )
}
