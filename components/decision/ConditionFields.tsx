'use client'
import { DateInput } from '@/components/form/DateInput'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { Select } from '@/components/form/Select'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'

type Props = { people: readonly { id: string; name: string }[] }

/** What must happen before or while going on, and who sees to it: somebody with an account, or a name. */
export function ConditionFields({ people }: Props) {
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FieldsetRepeater
      name="conditions" legend="Voorwaarden" rowWord="voorwaarde"
      help="Elke voorwaarde heeft iemand die ervoor zorgt en een datum. Wie een account heeft, krijgt bericht en meldt zelf dat eraan is voldaan."
    >
      {(row) => (
        <>
          <TextArea name={`${row}.text`} label="Voorwaarde" rows={2} />
          <Select name={`${row}.ownerUserId`} label="Wie zorgt ervoor?" options={options} emptyLabel="Iemand zonder account" optional />
          <TextInput name={`${row}.owner`} label="Naam, als iemand geen account heeft" optional width={30} />
          <DateInput name={`${row}.dueOn`} label="Uiterlijk op" />
        </>
      )}
    </FieldsetRepeater>
  )
}
