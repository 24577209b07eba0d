'use client'
import { useEffect, useRef, useState } from 'react'
import { Link } from '@/components/ui/Link'
import { answerKey } from '@/lib/checklists/draft-key'
import type { FormState } from '@/lib/platform/form/state'
import { AnswerFields } from './AnswerFields'
import type { AnswerFormProps } from './answer-form-types'
import type { Values } from './autosave/choose-draft'
import { readValues, writeValues } from './autosave/form-values'
import { useAutosave } from './autosave/useAutosave'
import { ConflictPanel, type Theirs } from './ConflictPanel'
import { DraftNotice } from './DraftNotice'
import { Presence } from './Presence'
import { useLive } from './SectionLive'
import { useEditing } from './useEditing'
import { formMessage, useSubmit } from './useSubmit'

const fields = ['judgement', 'explanation', 'reason'] as const
const asValues = ({ judgement, explanation, reason }: AnswerFormProps['recorded']): Values => ({ judgement: judgement ?? '', explanation, reason })
const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

function typedIn(state: FormState): Values | null {
  return state.status === 'failed' && state.values ? Object.fromEntries(fields.map((name) => [name, text(state.values?.[name])])) : null
}

/** What stands there now, when somebody else was first. */
const theirsOf = ({ failure }: FormState): Theirs | null =>
  failure?.kind === 'conflict' && failure.current ? (failure.current as Theirs) : null

/** The form with autosave around it: recorded means that every copy of the draft is finished. */
function useAnswerForm(props: AnswerFormProps) {
  const { action, userId, programmeId, pointId, cycle, organisation, recorded, draft } = props
  const key = answerKey(cycle, pointId, organisation?.id ?? null)
  const { report } = useLive()
  const fold = useRef<HTMLDetailsElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const after = (state: FormState) => {
    if (state.status !== 'saved') return autosave.saver.current?.resume()
    autosave.recorded()
    close()
  }
  const close = () => {
    if (fold.current) fold.current.open = false
  }
  const form = useSubmit(action, { before: () => autosave.saver.current?.pause(), after })
  const autosave = useAutosave({
    formRef: form.formRef, userId, programmeId, draftKey: key, recorded: asValues(recorded), version: recorded.version,
    serverDraft: draft, onStatus: report,
  })
  useEditing(form.formRef, key)
  // The button that was pressed folds away with the form; the words that it worked take the focus.
  useEffect(() => {
    if (form.state.status === 'saved') said.current?.focus()
  }, [form.state])
  return { ...form, autosave, key, fold, said, close }
}

function useCollision({ state, formRef, autosave, close }: ReturnType<typeof useAnswerForm>) {
  // A choice ends the collision on the screen; the next attempt may bring another.
  const [settled, setSettled] = useState<FormState | null>(null)
  const theirs = settled === state ? null : theirsOf(state)
  const mine = typedIn(state) ?? {}
  return {
    theirs,
    mine,
    intended: text(state.values?.state) || 'answered',
    onKeepTheirs() {
      setSettled(state)
      autosave.discard()
      close()
    },
    onMerge() {
      const form = formRef.current
      if (!form || !theirs) return
      const now = readValues(form, fields)
      const both = [now.explanation, `Tekst van ${theirs.by}:\n${theirs.explanation}`].filter(Boolean).join('\n\n')
      writeValues(form, { explanation: both })
      form.querySelector<HTMLTextAreaElement>('[name=explanation]')?.focus()
      autosave.saver.current?.changed()
    },
  }
}

/** Records the answer to one point, for everyone or for one partner. */
export function AnswerForm(props: AnswerFormProps) {
  const { programmeId, pointId, cycle, organisation, kind, recorded, draft, summary, open, laterHref } = props
  const form = useAnswerForm(props)
  const { state, formRef, formAction, onSubmit, error, autosave, key, fold, said } = form
  const collision = useCollision(form)
  const [startsOpen] = useState(open || draft !== null)
  const values = typedIn(state) ?? draft?.values ?? asValues(recorded)
  const message = formMessage(state)
  return (
    <div className="wp-answer-form">
      <Presence draftKey={key} pointId={pointId} organisationId={organisation?.id ?? null} version={recorded.version} />
      <p className="wp-answer-form__said" role="status" tabIndex={-1} ref={said}>{state.status === 'saved' && state.message}</p>
      <details className="wp-details wp-details--plain" open={startsOpen || state.status === 'failed' || autosave.restored !== null || undefined} ref={fold}>
        <summary className="wp-details__summary">{summary}</summary>
        <form ref={formRef} action={formAction} onSubmit={onSubmit} noValidate className="wp-details__body wp-form">
          <input type="hidden" name="programmeId" value={programmeId} />
          <input type="hidden" name="pointId" value={pointId} />
          <input type="hidden" name="cycle" value={cycle} />
          {organisation && <input type="hidden" name="organisationId" value={organisation.id} />}
          {/* Who sees both texts goes on from theirs; a reload asks again, so that nothing is ever written over unseen. */}
          <input type="hidden" name="version" value={collision.theirs?.version ?? autosave.baseVersion} />
          {message && <p role="alert" className="wp-field__error">{message}</p>}
          {collision.theirs && <ConflictPanel {...collision} theirs={collision.theirs} />}
          <AnswerFields
            kind={kind} values={values} error={error} reopen={recorded.state !== null}
            reasonOpen={Boolean(error('reason')) || values.reason !== ''}
          />
          <DraftNotice autosave={autosave} />
          {laterHref && <Link href={laterHref} standalone>Later bespreken: naar het volgende punt</Link>}
        </form>
      </details>
    </div>
  )
}
