import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import type { FinancePage } from '@/lib/finance/get-finance'
import { sourcePath } from '@/lib/finance/paths'
import { formatEuroCents, formatNumber } from '@/lib/platform/format'

/** What residents decide about themselves, per year. */
export function ResidentsMoney({ residents, today }: Pick<FinancePage, 'residents' | 'today'>) {
  const now = residents.find(({ year }) => year === Number(today.slice(0, 4)))
  return (
    <>
      {now && <Text>Van {formatEuroCents(now.committedCents)} voor {now.year} is {formatEuroCents(now.spentCents)} uitgegeven.</Text>}
      <Table
        caption="Bewonersbudget per jaar" captionHidden columns={['Jaar', { label: 'Toegekend', numeric: true }, { label: 'Uitgegeven', numeric: true }]}
        rows={residents.map(({ year, committedCents, spentCents }) => ({ key: String(year), cells: [year, formatEuroCents(committedCents), formatEuroCents(spentCents)] }))}
      />
    </>
  )
}

/** What people bring in hours, next to the money. */
export function Hours({ programmeId, hours, year }: { programmeId: string; hours: FinancePage['hours']; year: number }) {
  return (
    <Table
      caption={`Uren per bron in ${year}`} captionHidden columns={['Inzet', 'Van wie', { label: `Uren in ${year}`, numeric: true }]}
      rows={hours.map(({ id, name, payer, hours: count }) => ({ key: id, cells: [<Link key="naam" href={sourcePath(programmeId, id)}>{name}</Link>, payer, formatNumber(count)] }))}
    />
  )
}
