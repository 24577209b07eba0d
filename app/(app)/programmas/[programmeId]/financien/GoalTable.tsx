import { Table } from '@/components/ui/Table'
import { Note } from '@/components/ui/Text'
import type { FinancePage } from '@/lib/finance/get-finance'
import { formatEuroCents } from '@/lib/platform/format'

const money = (label: string) => ({ label, numeric: true })
const nothing = '–'

/** What each goal needs in a year, and what there is for it. */
export function GoalTable({ goals, year }: { goals: FinancePage['goals']; year: number }) {
  return (
    <>
      <Table
        caption={`Geld per doel in ${year}`} captionHidden columns={['Doel', money('Nodig'), money('Zeker'), money('Gehoopt'), money('Ontbreekt'), money('Over')]}
        rows={goals.map(({ id, title, depth, cover }) => ({
          key: id,
          cells: [
            <span key="naam" className={`wp-goal--${Math.min(depth, 2)}`}>{title}</span>,
            ...(cover ? [cover.needCents, cover.certainCents, cover.hopedCents, cover.gapCents, cover.surplusCents].map((cents) => (cents === 0n ? nothing : formatEuroCents(cents))) : [nothing, nothing, nothing, nothing, nothing]),
          ],
        }))}
      />
      <Note>Draagt een interventie aan meer doelen bij, dan verdelen wij haar kosten en geld in gelijke delen over die doelen. Elk bedrag telt dus één keer mee.</Note>
    </>
  )
}
