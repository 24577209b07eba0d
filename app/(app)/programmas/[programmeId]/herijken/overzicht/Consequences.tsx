import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import { costsPath } from '@/lib/finance/paths'
import { formatCount, formatEuroCents, formatList } from '@/lib/platform/format'
import type { RecalibrationOverview } from '@/lib/recalibration/get-recalibration-overview'

type Props = { overview: RecalibrationOverview }

function leftWords(goals: RecalibrationOverview['goals']): string {
  const left = goals.filter((goal) => goal.left)
  if (left.length === 0) return 'Aan elk doel waaraan gewerkt is, wordt verder gewerkt.'
  return `Voor ${formatCount(left.length, 'doel', 'doelen')} gaat er niets door: ${formatList(left.map(({ title }) => `“${title}”`))}. Bedenk wat ervoor in de plaats komt, of zeg waarom dat niet nodig is.`
}

/** Per goal what goes on and what ends; where nothing is left comes first. */
export function GoalConsequences({ overview: { goals } }: Props) {
  if (goals.length === 0) return <Text>Geen van de interventies draagt bij aan een doel.</Text>
  return (
    <>
      <Text>{leftWords(goals)}</Text>
      <Table
        caption="Per doel wat doorgaat en wat eindigt" captionHidden columns={['Doel', 'Gaat door', 'Eindigt']}
        rows={goals.toSorted((a, b) => Number(b.left) - Number(a.left)).map(({ id, title, on, ending, open, left }) => ({
          key: id,
          cells: [
            title,
            left ? <StatusTag key="l" tone="caution" shape="diamond">Niets meer</StatusTag> : `${formatCount(on.length, 'interventie', 'interventies')}${open > 0 ? ` (nog ${open} te kiezen)` : ''}`,
            ending.length === 0 ? 'Niets' : ending.join(', '),
          ],
        }))}
      />
    </>
  )
}

/** What the years ahead cost with what goes on, and what is still on record for what ends. */
export function MoneyConsequences({ overview: { programme, money } }: Props) {
  const [first] = money
  if (!first) return <Text>Voor de jaren na dit programma staat er nog geen geld bij deze interventies.</Text>
  const sum = (of: 'endingCents' | 'endingCoveredCents') => money.reduce((total, year) => total + year[of], 0n)
  const freed = sum('endingCents')
  return (
    <>
      <Text>
        {freed === 0n ? `Vanaf ${first.year} staan er geen kosten meer bij wat stopt of klaar is.`
          : `Vanaf ${first.year} staat er nog ${formatEuroCents(freed)} aan kosten bij wat stopt of klaar is, waarvan ${formatEuroCents(sum('endingCoveredCents'))} gedekt. Geef dat geld een andere bestemming of haal het weg.`}{' '}
        <Link href={costsPath(programme.id)}>Naar de kosten</Link>
      </Text>
      <Table
        caption="Geld per jaar na dit programma" captionHidden
        columns={['Jaar', { label: 'Kosten van wat doorgaat', numeric: true }, { label: 'Daarvan gedekt', numeric: true }, { label: 'Kosten van wat eindigt', numeric: true }]}
        rows={money.map(({ year, onCents, onCoveredCents, endingCents }) => ({
          key: String(year), cells: [String(year), ...[onCents, onCoveredCents, endingCents].map(formatEuroCents)],
        }))}
      />
      <Note>Wat nieuw is in het volgende programma, staat hier niet bij.</Note>
    </>
  )
}
