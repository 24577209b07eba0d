import { Table } from '@/components/ui/Table'
import type { BookYear } from '@/lib/finance/book'
import { formatEuroCents } from '@/lib/platform/format'

const money = (label: string) => ({ label, numeric: true })

/** Everything in the picture, and what of it stays. */
export function YearTable({ years }: { years: readonly BookYear[] }) {
  return (
    <Table
      caption="Per jaar wat nodig is en wat er is"
      columns={['Jaar', money('Nodig'), money('Zeker'), money('Gehoopt'), money('Ontbreekt'), money('Zeker en blijvend'), money('Zeker en tijdelijk')]}
      rows={years.map(({ year, programme, organisation, structuralCents, temporaryCents }) => ({
        key: String(year),
        cells: [year, ...[
          programme.needCents + organisation.needCents, programme.certainCents + organisation.certainCents, programme.hopedCents + organisation.hopedCents,
          programme.gapCents + organisation.gapCents, structuralCents, temporaryCents,
        ].map((cents) => formatEuroCents(cents))],
      }))}
    />
  )
}

/** The bureau and process direction apart from the work in the neighbourhood. */
export function OrganisationTable({ years }: { years: readonly BookYear[] }) {
  const some = years.filter(({ organisation }) => organisation.needCents + organisation.certainCents + organisation.surplusCents > 0n)
  return (
    <Table
      caption="Organisatie van het programma per jaar" captionHidden columns={['Jaar', money('Nodig'), money('Zeker'), money('Gehoopt'), money('Ontbreekt')]}
      rows={some.map(({ year, organisation }) => ({
        key: String(year),
        cells: [year, ...[organisation.needCents, organisation.certainCents, organisation.hopedCents, organisation.gapCents].map((cents) => formatEuroCents(cents))],
      }))}
    />
  )
}
