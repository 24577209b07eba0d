import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { FinancePage } from '@/lib/finance/get-finance'
import { formatEuroCents, formatList } from '@/lib/platform/format'

const money = (label: string) => ({ label, numeric: true })
const nothing = '–'

type Goal = FinancePage['goals'][number]

const amounts = (cover: NonNullable<Goal['cover']>) =>
  [cover.needCents, cover.certainCents, cover.hopedCents, cover.gapCents, cover.surplusCents].map((cents) => (cents === 0n ? nothing : formatEuroCents(cents)))

/** What each goal needs in a year, and what there is for it. */
export function GoalTable({ goals, year }: { goals: FinancePage['goals']; year: number }) {
  const told = goals.flatMap(({ cover, ...goal }) => (cover ? [{ ...goal, cover }] : []))
  const silent = goals.filter(({ cover }) => cover === null).map(({ title }) => `“${title}”`)
  return (
    <>
      {told.length > 0 && (
        <Table
          caption={`Geld per doel in ${year}`} captionHidden columns={['Doel', money('Nodig'), money('Zeker'), money('Gehoopt'), money('Ontbreekt'), money('Over')]}
          rows={told.map(({ id, title, depth, cover }) => ({ key: id, cells: [<span key="naam" className={`wp-goal--${Math.min(depth, 2)}`}>{title}</span>, ...amounts(cover)] }))}
        />
      )}
      {silent.length > 0 && <Text>In {year} zijn er geen kosten en is er geen geld voor {formatList(silent)}.</Text>}
      <Note>
        Bij een ambitie staat het geld van alle doelen eronder. Draagt een interventie aan meer doelen bij, dan verdelen wij haar kosten en geld in gelijke delen over die doelen. Elk bedrag telt zo één keer mee.
      </Note>
    </>
  )
}
