'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { declareConflictAction } from '../actions'

type Props = { place: { programmeId: string; decisionId: string }; seat: { id: string; name: string; conflict: string | null } }

/** Says that this seat has an interest of its own, or takes that back. */
export function ConflictForm({ place, seat }: Props) {
  const form = useActionForm({ action: declareConflictAction, id: `belang-${seat.id}` })
  const declared = seat.conflict !== null
  return (
    <ActionForm form={form} aria-label={`Eigen belang, stoel van ${seat.name}`}>
      <HiddenInput name="programmeId" value={place.programmeId} />
      <HiddenInput name="decisionId" value={place.decisionId} />
      <HiddenInput name="seatId" value={seat.id} />
      <HiddenInput name="declared" value={declared ? 'nee' : 'ja'} />
      {!declared && <TextArea name="reason" label="Welk belang is het?" rows={2} help="Bijvoorbeeld: het gaat over mijn eigen bedrijf. Deze stoel stemt dan niet mee over dit besluit." />}
      <SubmitButton variant="secondary">{declared ? 'Melding terugnemen' : 'Eigen belang melden'}</SubmitButton>
    </ActionForm>
  )
}
