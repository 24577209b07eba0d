'use client'
import { Select, type Option } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'

/** Somebody from the list, or a name for somebody without an account. */
export function PersonFields({ people, optional = false }: { people: Option[]; optional?: boolean }) {
  return (
    <>
      <Select name="userId" label="Wie?" options={people} emptyLabel="Iemand zonder account" optional={optional} />
      <TextInput name="personName" label="Naam, als iemand geen account heeft" optional width={30} maxLength={120} autoComplete="off" />
    </>
  )
}
