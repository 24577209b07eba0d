import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import type { Attendee } from '@/lib/decisions/content'
import { voteTotals } from '@/lib/decisions/decide'
import { voteLabels } from '@/lib/decisions/labels'

/** "5 voor, 1 tegen, 2 onthouden" */
export function votesInWords(attendees: readonly Attendee[]): string {
  const totals = voteTotals(attendees)
  return `${totals.for} voor, ${totals.against} tegen, ${totals.abstained} onthouden`
}

/** Who was there, on whose behalf, and how they voted. */
export function Attendees({ attendees }: { attendees: readonly Attendee[] }) {
  if (attendees.length === 0) return <Text>Nog niet ingevuld.</Text>
  return (
    <>
      {attendees.some(({ vote }) => vote) ? <Text>Uitslag: <strong>{votesInWords(attendees)}</strong>.</Text> : <Text>De stemmen zijn nog niet ingevuld.</Text>}
      <Table
        caption="Aanwezigen en hun stem"
        captionHidden
        columns={['Naam', 'Namens', 'Stem']}
        rows={attendees.map(({ name, onBehalfOf, vote }, index) => ({
          key: String(index),
          cells: [name || 'Naam ontbreekt', onBehalfOf || 'Niet ingevuld', vote ? voteLabels[vote] : 'Niet ingevuld'],
        }))}
      />
    </>
  )
}
