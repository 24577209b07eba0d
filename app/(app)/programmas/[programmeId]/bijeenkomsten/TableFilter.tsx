import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'

type Props = { bodies: { id: string; name: string }[]; bodyId: string | null; past: boolean }

/** Shows the meetings of one table only; an ordinary form that changes the address. */
export function TableFilter({ bodies, bodyId, past }: Props) {
  return (
    <form className="wp-row items-end" aria-label="Kies een tafel">
      {past && <input type="hidden" name="periode" value="geweest" />}
      <Select name="tafel" label="Tafel" emptyLabel="Alle tafels" options={bodies.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={bodyId ?? ''} />
      <SubmitButton variant="secondary">Toon</SubmitButton>
    </form>
  )
}
