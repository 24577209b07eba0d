import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import type { ExecutionPage } from '@/lib/interventions/get-execution'
import { statusLabels } from '@/lib/interventions/labels'
import { executionPath } from '@/lib/interventions/paths'
import { statuses } from '@/lib/interventions/schema'
import { isAskedFor, type Asked } from './asked'

type Props = Pick<ExecutionPage, 'interventions' | 'goals'> & { programmeId: string; asked: Asked; cycle: number | null }

/** A plain form: what is asked stands in the address, so it can be sent to a colleague. */
export function ExecutionFilter({ programmeId, asked, interventions, goals, cycle }: Props) {
  const path = executionPath(programmeId)
  const owners = [...new Map(interventions.map(({ ownerId, owner }) => [ownerId, owner]))].toSorted(([, a], [, b]) => a.localeCompare(b, 'nl'))
  return (
    <form action={path} className="wp-filter wp-on-screen" role="search" aria-label="Interventies zoeken">
      {cycle !== null && <input type="hidden" name="cyclus" value={cycle} />}
      <Select
        name="stand" label="Stand" emptyLabel="Elke stand" defaultValue={asked.stand} optional
        options={statuses.map((status) => ({ value: status, label: statusLabels[status] }))}
      />
      <Select name="trekker" label="Trekker" emptyLabel="Elke trekker" defaultValue={asked.trekker} optional options={owners.map(([value, label]) => ({ value, label }))} />
      <Select name="doel" label="Doel" emptyLabel="Elk doel" defaultValue={asked.doel} optional options={goals.map(({ id, title }) => ({ value: id, label: title }))} />
      <Button type="submit">Toon</Button>
      {isAskedFor(asked) && <Link href={cycle === null ? path : `${path}?cyclus=${cycle}`} standalone>Toon alles</Link>}
    </form>
  )
}
