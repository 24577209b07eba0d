import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { promiseStatusLabels } from '@/lib/contract/labels'
import { promisesPath } from '@/lib/contract/paths'
import { promiseStatuses } from '@/lib/contract/schema'

export type Asked = { partner: string; stand: string; datum: string }
type Props = { programmeId: string; asked: Asked; partners: { organisationId: string; organisation: string }[] }

/** A plain form: what is asked stands in the address, so it can be sent to a colleague. */
export function PromiseFilter({ programmeId, asked, partners }: Props) {
  const path = promisesPath(programmeId)
  return (
    <form action={path} className="wp-promise-filter wp-on-screen" role="search" aria-label="Toezeggingen zoeken">
      <Select
        name="partner" label="Partner" emptyLabel="Alle partners" defaultValue={asked.partner} optional
        options={partners.map(({ organisationId, organisation }) => ({ value: organisationId, label: organisation }))}
      />
      <Select
        name="stand" label="Stand" emptyLabel="Elke stand" defaultValue={asked.stand} optional
        options={promiseStatuses.map((status) => ({ value: status, label: promiseStatusLabels[status] }))}
      />
      <Select name="datum" label="Datum" emptyLabel="Elke datum" defaultValue={asked.datum} optional options={[{ value: 'voorbij', label: 'Datum voorbij' }]} />
      <Button type="submit">Toon</Button>
      {(asked.partner || asked.stand || asked.datum) && <Link href={path} standalone>Toon alles</Link>}
    </form>
  )
}
