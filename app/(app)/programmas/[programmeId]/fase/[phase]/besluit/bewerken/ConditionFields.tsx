'use client'
import { DateInput } from '@/components/form/DateInput'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'

/** What must happen before or while going on. */
export function ConditionFields() {
  return (
    <FieldsetRepeater
      name="conditions" legend="Voorwaarden" rowWord="voorwaarde"
      help="Elke voorwaarde heeft iemand die ervoor zorgt en een datum. U volgt ze straks op het overzicht."
    >
      {(row) => (
        <>
          <TextArea name={`${row}.text`} label="Voorwaarde" rows={2} />
          <TextInput name={`${row}.owner`} label="Wie zorgt ervoor?" width={30} />
          <DateInput name={`${row}.dueOn`} label="Uiterlijk op" />
        </>
      )}
    </FieldsetRepeater>
  )
}
