import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { Details } from '@/components/ui/Details'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { registerPath } from '@/lib/decisions/paths'
import { outcomes } from '@/lib/decisions/schema'
import { currentDefinition } from '@/lib/process/definitions'
import { registerQuery, type RegisterSearch } from './register-search'

type Props = {
  programmeId: string
  search: RegisterSearch
  years: readonly number[]
  tables: readonly { id: string; name: string }[]
}

const phases = [...currentDefinition.phases.map(({ slug, title }) => ({ value: slug, label: title })), { value: 'overig', label: 'Andere besluiten' }]
const outcomeWords: Record<(typeof outcomes)[number], string> = {
  go: 'Door of aangenomen', go_with_conditions: 'Met voorwaarden', not_yet: 'Nog niet', no_go: 'Niet door of verworpen',
}

/** Makes the register smaller; an ordinary form, so that what was asked is an address of its own. */
export function RegisterFilter({ programmeId, search, years, tables }: Props) {
  const asked = registerQuery(search)
  return (
    <form action={registerPath(programmeId)} method="get" className="wp-form wp-on-screen" role="search" aria-label="Zoeken in besluiten">
      <TextInput name="zoek" label="Zoek op woorden of nummer" defaultValue={search.zoek ?? ''} type="search" width={30} />
      <Details summary="Filteren" open={Object.keys(search).some((name) => name !== 'zoek' && name !== 'pagina')}>
        <div className="wp-register-filter">
          <Select name="fase" label="Fase" options={phases} emptyLabel="Alle" defaultValue={search.fase ?? ''} />
          <Select name="uitkomst" label="Uitkomst" options={outcomes.map((value) => ({ value, label: outcomeWords[value] }))} emptyLabel="Alle" defaultValue={search.uitkomst ?? ''} />
          <Select name="jaar" label="Jaar" options={years.map((year) => ({ value: String(year), label: String(year) }))} emptyLabel="Alle" defaultValue={search.jaar ?? ''} />
          <Select name="tafel" label="Tafel" options={tables.map(({ id, name }) => ({ value: id, label: name }))} emptyLabel="Alle" defaultValue={search.tafel ?? ''} />
          <Select name="openbaar" label="Openbaar" options={[{ value: 'open', label: 'Openbaar' }, { value: 'closed', label: 'Besloten' }]} emptyLabel="Alle" defaultValue={search.openbaar ?? ''} />
          <Select name="voorwaarden" label="Voorwaarden" options={[{ value: 'open', label: 'Nog niet vervuld' }]} emptyLabel="Alle" defaultValue={search.voorwaarden ?? ''} />
        </div>
      </Details>
      <Row>
        <SubmitButton variant="secondary">Zoeken</SubmitButton>
        {asked !== '' && <Link href={registerPath(programmeId)} standalone>Alles tonen</Link>}
        <a className="utrecht-link utrecht-link--html-a" href={`${registerPath(programmeId)}/export${asked}`}>Deze lijst downloaden (csv)</a>
      </Row>
    </form>
  )
}
