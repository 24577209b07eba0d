import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { FinancePage } from '@/lib/finance/get-finance'
import { formatEuroCents, formatList, formatNumber } from '@/lib/platform/format'

const money = (label: string) => ({ label, numeric: true })
const nothing = '–'

type Goal = FinancePage['goals'][number]

const amounts = (cover: Goal['cover']) => cover === null ? ['', '', '', '', ''].map(() => nothing) :
  [cover.needCents, cover.certainCents, cover.hopedCents, cover.gapCents, cover.surplusCents].map((cents) => (cents === 0n ? nothing : formatEuroCents(cents)))

/** What each goal needs in a year, and what there is for it. */
export function GoalTable({ goals, year }: { goals: FinancePage['goals']; year: number }) {
  const told = goals.filter(({ cover, hours }) => cover !== null || hours > 0)
  const silent = goals.filter(({ cover, hours }) => cover === null && hours === 0).map(({ title }) => `“${title}”`)
  const inHours = told.some(({ hours }) => hours > 0)
  return (
    <>
      {told.length > 0 && (
        <Table
          caption={`Geld per doel in ${year}`} captionHidden columns={['Doel', money('Nodig'), money('Zeker'), money('Gehoopt'), money('Ontbreekt'), money('Over'), ...(inHours ? [money('Uren')] : [])]}
          rows={told.map(({ id, title, depth, cover, hours }) => ({ key: id, cells: [<span key="naam" className={`wp-goal--${Math.min(depth, 2)}`}>{title}</span>, ...amounts(cover), ...(inHours ? [hours === 0 ? nothing : formatNumber(hours)] : [])] }))}
        />
      )}
      {silent.length > 0 && <Text>In {year} zijn er geen kosten, geen geld en geen uren voor {formatList(silent)}.</Text>}
      <Note>
        Bij een ambitie staat het geld van alle doelen eronder. Draagt een interventie aan meer doelen bij, dan verdelen wij haar kosten, geld en uren in gelijke delen over die doelen. Elk bedrag en elk uur telt zo één keer mee.
      </Note>
    </>
  )
}
