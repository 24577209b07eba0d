import { Table } from '@/components/ui/Table'
import { Note } from '@/components/ui/Text'
import type { BookYear } from '@/lib/finance/book'
import { formatEuroCents } from '@/lib/platform/format'

const money = (label: string) => ({ label, numeric: true })

const row = (year: number, cents: readonly bigint[]) => ({ key: String(year), cells: [year, ...cents.map((amount) => formatEuroCents(amount))] })

/** Everything in the picture: what is sure, hoped for and lacking is together what is needed. */
export function YearTable({ years }: { years: readonly BookYear[] }) {
  return (
    <Table
      caption="Hoe is gedekt wat nodig is?" columns={['Jaar', money('Nodig'), money('Zeker'), money('Gehoopt'), money('Ontbreekt')]}
      rows={years.map(({ year, programme, organisation }) => row(year, [
        programme.needCents + organisation.needCents, programme.certainCents + organisation.certainCents, programme.hopedCents + organisation.hopedCents,
        programme.gapCents + organisation.gapCents,
      ]))}
    />
  )
}

/** All money that is sure: what of it stays, and what of it does not cover anything yet. */
export function SureTable({ years }: { years: readonly BookYear[] }) {
  const idle = ({ programme, organisation, structuralCents, temporaryCents }: BookYear) =>
    structuralCents + temporaryCents - programme.certainCents - organisation.certainCents
  return (
    <>
      <Table
        caption="Al het zekere geld" columns={['Jaar', money('Samen'), money('Blijvend'), money('Tijdelijk'), money('Dekt nog niets')]}
        rows={years.map((year) => row(year.year, [year.structuralCents + year.temporaryCents, year.structuralCents, year.temporaryCents, idle(year)]))}
      />
      {years.some((year) => idle(year) > 0n) && <Note>“Dekt nog niets” is zeker geld zonder bestemming, of meer geld dan er kosten zijn waar het voor is.</Note>}
    </>
  )
}

/** Whether the organisation needs or has anything in any year. */
export const hasOrganisation = (years: readonly BookYear[]): boolean =>
  years.some(({ organisation }) => organisation.needCents + organisation.certainCents + organisation.surplusCents > 0n)

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
