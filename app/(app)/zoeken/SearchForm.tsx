import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'

type Props = {
  q: string | undefined
  error: string | undefined
  programmeId: string | undefined
  programmes: { id: string; name: string }[]
}

/** A form that only asks: it is an address, so it needs no script and can be shared. */
export function SearchForm({ q, error, programmeId, programmes }: Props) {
  return (
    <form className="wp-search" action="/zoeken" method="get" role="search" aria-label="Zoeken op deze pagina">
      <TextInput
        key={q} name="q" type="search" label="Zoek naar" defaultValue={q} error={error} autoComplete="off"
        help="Een woord, een naam of een begrip. Woorden tussen aanhalingstekens zoekt u als één geheel."
      />
      {programmes.length > 1 && (
        <Select
          name="programma" label="Programma" optional emptyLabel="Al mijn programma’s" defaultValue={programmeId}
          options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button type="submit" variant="primary">Zoeken</Button>
    </form>
  )
}
