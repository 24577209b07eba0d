'use client'
import { useActionState, useEffect, useRef } from 'react'
import { KeptFields } from '@/components/checklist/KeptFields'
import { FormMessages } from '@/components/form/FormMessages'
import { HiddenInput } from '@/components/form/HiddenInput'
import type { FormKeeper } from '@/components/form/kept/form-keeper'
import { serverIssues } from '@/components/form/issues'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { Row } from '@/components/ui/Stack'
import { idle } from '@/lib/platform/form/state'
import { meetConditionAction } from './actions'

type Props = { programmeId: string; condition: { id: string; version: number; met: boolean } }

/** Ticks a condition off with how it was met, or takes that back. */
export function MeetConditionForm({ programmeId, condition }: Props) {
  const [state, action] = useActionState(meetConditionAction, idle)
  const formRef = useRef<HTMLFormElement>(null)
  const keeperRef = useRef<FormKeeper>(null)
  useEffect(() => {
    if (state.status === 'saved') keeperRef.current?.recorded()
  }, [state])
  const [issue] = serverIssues(state)
  const typed = state.values?.note
  return (
    <form ref={formRef} action={action} className="wp-plain-form" noValidate>
      <FormMessages state={state} />
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="conditionId" value={condition.id} />
      <HiddenInput name="version" value={condition.version} />
      <HiddenInput name="met" value={condition.met ? 'nee' : 'ja'} />
      {condition.met ? (
        <HiddenInput name="note" value="" />
      ) : (
        <>
          <KeptFields formRef={formRef} keeperRef={keeperRef} keep={`voorwaarde:${condition.id}`} />
          <TextArea
            name="note" label="Hoe is aan de voorwaarde voldaan?" rows={2} error={issue?.message}
            defaultValue={typeof typed === 'string' ? typed : ''}
          />
        </>
      )}
      <Row>
        <SubmitButton variant="secondary">{condition.met ? 'Toch niet vervuld' : 'Voorwaarde is vervuld'}</SubmitButton>
      </Row>
    </form>
  )
}
