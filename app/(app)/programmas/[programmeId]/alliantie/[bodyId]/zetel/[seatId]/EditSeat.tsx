'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import type { FormChoices } from '@/lib/alliance/form-choices'
import type { TableSeat } from '@/lib/alliance/load-alliance'
import { changeSeat } from '../../actions'
import { SeatFields } from '../../SeatFields'

const labels = {
  role: 'Rol', votes: 'Heeft een stem', userId: 'Wie', personName: 'Naam', organisationId: 'Namens partner', onBehalfOf: 'Namens wie',
  resident: 'Zetel van een bewoner', rotation: 'Wisseling', startsOn: 'Sinds', endsOn: 'Tot', endReason: 'Waarom gestopt',
}

/** Corrects a seat; a successor gets one of their own. */
export function EditSeat({ programmeId, seat, choices }: { programmeId: string; seat: Omit<TableSeat, 'mandates'>; choices: FormChoices }) {
  const { id, version, ...initial } = seat
  const form = useActionForm({
    action: changeSeat, schema: () => import('@/lib/alliance/schema').then((all) => all.editSeatSchema), initial,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label={`Zetel van ${seat.personName} corrigeren`}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="seatId" value={id} />
      <VersionInput version={version} />
      <SeatFields choices={choices} />
      <TextInput name="endReason" label="Waarom gestopt" optional width={30} maxLength={300} autoComplete="off" />
      <SubmitButton variant="secondary">Correctie vastleggen</SubmitButton>
    </ActionForm>
  )
}
