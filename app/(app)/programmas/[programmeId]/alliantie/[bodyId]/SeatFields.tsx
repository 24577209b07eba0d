'use client'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import type { FormChoices } from '@/lib/alliance/form-choices'
import { choices as optionsOf, seatRoleLabels } from '@/lib/alliance/labels'
import { PersonFields } from '../PersonFields'

/** Who sits where, since when, for whom. */
export function SeatFields({ choices }: { choices: FormChoices }) {
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
