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

/** What is sure for the organisation counts as such before its costs are there; after that only what they ask. */
const forOrganisation = ({ organisation, organisationSureCents }: BookYear) => (organisation.needCents === 0n ? organisationSureCents : organisation.certainCents)

/** All money that is sure: what of it stays, and what of it does not cover anything yet. */
export function SureTable({ years }: { years: readonly BookYear[] }) {
  const idle = (year: BookYear) => year.structuralCents + year.temporaryCents - year.programme.certainCents - forOrganisation(year)
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

/** What is hoped for when nothing is needed yet: all that is meant for it and not sure. */
const hopedFor = ({ organisation, organisationSureCents }: BookYear) =>
  organisation.needCents === 0n ? organisation.surplusCents - organisationSureCents : organisation.hopedCents

/** The bureau and process direction apart from the work in the neighbourhood. */
export function OrganisationTable({ years }: { years: readonly BookYear[] }) {
  const some = years.filter((year) => hasOrganisation([year]))
  const over = some.some(({ organisation }) => organisation.needCents > 0n && organisation.surplusCents > 0n)
  return (
    <>
      <Table
        caption="Organisatie van het programma per jaar" captionHidden columns={['Jaar', money('Nodig'), money('Zeker'), money('Gehoopt'), money('Ontbreekt'), ...(over ? [money('Over')] : [])]}
        rows={some.map((year) => {
          const { needCents, gapCents, surplusCents } = year.organisation
          const known = needCents > 0n
          const cells = [known ? needCents : null, forOrganisation(year), hopedFor(year), known ? gapCents : null, ...(over ? [known ? surplusCents : null] : [])]
          return { key: String(year.year), cells: [year.year, ...cells.map((cents) => (cents === null ? '–' : formatEuroCents(cents)))] }
        })}
      />
      {some.some(({ organisation }) => organisation.needCents === 0n) && <Note>Een streepje: voor dat jaar is nog niet vastgelegd wat de organisatie kost.</Note>}
    </>
  )
}
