'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { reactAction } from '../actions'

/** Saying something about a proposal before the vote. */
export function ReactForm({ place }: { place: { programmeId: string; decisionId: string } }) {
  const form = useActionForm({ action: reactAction, id: 'reactie', emptyWhenSaved: true })
  return (
    <ActionForm form={form} aria-label="Reageren">
      <HiddenInput name="programmeId" value={place.programmeId} />
      <HiddenInput name="decisionId" value={place.decisionId} />
      <TextArea name="text" label="Uw reactie" rows={4} help="Wat vindt uw organisatie van dit voorstel? Uw naam en organisatie staan erbij." />
      <SubmitButton>Reageren</SubmitButton>
    </ActionForm>
  )
}
