'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import type { FormChoices } from '@/lib/alliance/form-choices'
import { choices as optionsOf, seatRoleLabels } from '@/lib/alliance/labels'
import type { TableSeat } from '@/lib/alliance/load-alliance'
import { PersonFields } from '../PersonFields'
import { changeSeat, giveASeat } from './actions'

const labels = {
  role: 'Rol', votes: 'Heeft een stem', userId: 'Wie', personName: 'Naam', organisationId: 'Namens partner', onBehalfOf: 'Namens wie',
  resident: 'Zetel van een bewoner', rotation: 'Wisseling', startsOn: 'Sinds', endsOn: 'Tot', endReason: 'Waarom gestopt',
}

function SeatFields({ choices }: { choices: FormChoices }) {
  return (
    <>
      <PersonFields people={choices.people} />
      <Select name="role" label="Rol aan tafel" options={optionsOf(seatRoleLabels)} />
      <Checkbox name="votes" label="Heeft een stem" />
      <Select name="organisationId" label="Namens welke partner" options={choices.partners} emptyLabel="Geen partner" optional />
      <TextInput name="onBehalfOf" label="Namens wie, als het geen partner is" optional width={30} maxLength={200} autoComplete="off" />
      <Checkbox name="resident" label="Dit is een zetel van een bewoner" />
      <TextInput name="rotation" label="Wisselt de zetel?" help="Bijvoorbeeld: gekozen voor twee jaar." optional width={30} maxLength={200} autoComplete="off" />
      <DateInput name="startsOn" label="Zit er sinds" />
      <DateInput name="endsOn" label="Zit er niet meer vanaf" optional />
    </>
  )
}

/** Gives somebody a seat. */
export function GiveSeat({ programmeId, bodyId, choices, today }: { programmeId: string; bodyId: string; choices: FormChoices; today: string }) {
  const form = useActionForm({
    action: giveASeat, schema: () => import('@/lib/alliance/schema').then((all) => all.giveSeatSchema),
    initial: { startsOn: today, role: 'member', votes: true }, emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} aria-label="Zetel geven">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="bodyId" value={bodyId} />
      <SeatFields choices={choices} />
      <SubmitButton>Zetel vastleggen</SubmitButton>
    </ActionForm>
  )
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
