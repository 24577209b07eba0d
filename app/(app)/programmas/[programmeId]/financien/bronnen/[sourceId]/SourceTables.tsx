import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { SourcePage } from '@/lib/finance/get-source'
import { organisationPurpose } from '@/lib/finance/labels'
import { parseEuroCents } from '@/lib/platform/form/numbers'
import { formatEuroCents, formatNumber } from '@/lib/platform/format'

const money = (label: string) => ({ label, numeric: true })
const euros = (typed: string | undefined) => (typed ? formatEuroCents(parseEuroCents(typed) ?? 0n) : '–')

const count = (hours: number) => (hours === 0 ? '–' : formatNumber(hours))
const nothingMeant = {
  organisation: 'Dit geld is voor de organisatie van het programma.', in_kind: 'Deze uren hebben nog geen bestemming.', money: 'Dit geld heeft nog geen bestemming.',
}

/** What a source brings each year, and how much of it is sure. */
export function YearsTable({ page: { source, inYears } }: { page: SourcePage }) {
  if (source.years.length === 0) return <Text>Er zijn nog geen jaren ingevuld.</Text>
  if (source.kind === 'in_kind') {
    const meant = (year: string) => source.purposes.filter((one) => one.year === year).reduce((sum, { hours }) => sum + Number(hours), 0)
    return (
      <Table
        caption="Uren per jaar" captionHidden columns={['Jaar', money('Uren'), money('Niet bestemd')]}
        rows={source.years.map(({ year, hours }) => ({ key: year, cells: [year, count(Number(hours)), count(Math.max(0, Number(hours) - meant(year)))] }))}
      />
    )
  }
  return (
    <Table
      caption="Bedragen per jaar" captionHidden
      columns={['Jaar', money('Aangevraagd'), money('Toegekend'), money('Ontvangen'), money('Uitgegeven'), money('Zeker'), money('Niet bestemd')]}
      rows={source.years.map(({ year, applied, committed, received, spent }) => {
        const read = inYears.find((one) => String(one.year) === year)
        return { key: year, cells: [year, euros(applied), euros(committed), euros(received), euros(spent), formatEuroCents(read?.certainCents ?? 0n), formatEuroCents(read?.undestinedCents ?? 0n)] }
      })}
    />
  )
}

/** What the money or the hours are meant for. */
export function PurposesTable({ page: { source, names } }: { page: SourcePage }) {
  if (source.purposes.length === 0) return <Text>{nothingMeant[source.kind === 'organisation' || source.kind === 'in_kind' ? source.kind : 'money']}</Text>
  return (
    <Table
      caption="Bestemming" captionHidden columns={['Waarvoor', 'Jaar', money(source.kind === 'in_kind' ? 'Uren' : 'Bedrag')]}
      rows={source.purposes.map(({ purpose, year, amount, hours }, index) => ({
        key: String(index), cells: [purpose === 'o' ? organisationPurpose : (names.get(purpose.slice(2)) ?? ''), year, hours === '' ? euros(amount) : count(Number(hours))],
      }))}
    />
  )
}

/** Which money this money waits for, and which money waits for this. */
export function ConditionWords({ page: { source, names } }: { page: SourcePage }) {
  if (source.conditionRows.length + source.helps.length === 0) return <Text>Dit geld hangt niet van ander geld af.</Text>
  return (
    <>
      {source.conditionRows.map(({ otherId, percentage, note }) => (
        <div key={otherId}><Text>Bij elke 100 euro is {percentage} euro nodig van “{names.get(otherId)}”.</Text>{note !== '' && <Note>{note}</Note>}</div>
      ))}
      {source.helps.map(({ name, percentage }) => <Text key={name}>“{name}” rekent op dit geld: {percentage} euro bij elke 100 euro.</Text>)}
    </>
  )
}
