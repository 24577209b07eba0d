import { Written } from '@/components/decision/Written'
import { Alert } from '@/components/ui/Alert'
import { Note, Text } from '@/components/ui/Text'
import { courseLabels } from '@/lib/interventions/labels'
import { formatCount, formatDateTime, formatEuroCents } from '@/lib/platform/format'
import type { Judging } from '@/lib/recalibration/get-judging'

type Row = Judging['intervention']

/** What it was there for, in the words of who proposed it. */
export function Contributions({ row: { contributions } }: { row: Row }) {
  if (contributions.length === 0) return <Alert tone="warning"><Text>Bij deze interventie staat niet aan welk doel ze bijdraagt. Zonder doel is het een project naast het programma.</Text></Alert>
  return (
    <ul className="wp-list wp-text">
      {contributions.map(({ goal, how, direct, retired }) => <li key={goal}><strong>{goal}</strong>{retired && ' (dit doel is vervallen)'}: {how} <Note>{direct ? 'Draagt direct bij.' : 'Draagt indirect bij.'}</Note></li>)}
    </ul>
  )
}

function milestoneWords(milestones: Row['milestones']): string {
  const reached = milestones.filter((milestone) => milestone.reached).length
  if (milestones.length === 0) return 'Er waren geen mijlpalen afgesproken.'
  if (milestones.length === 1) return reached === 1 ? 'De enige mijlpaal is gehaald.' : 'De enige mijlpaal is niet gehaald.'
  return `${reached} van de ${milestones.length} mijlpalen gehaald.`
}

/** How it went: milestones, and the newest words of who does it. */
export function HowItWent({ row: { reports, milestones } }: { row: Row }) {
  const open = milestones.filter((milestone) => !milestone.reached)
  return (
    <>
      <Text>{milestoneWords(milestones)}{open.length > 0 && milestones.length > 1 && ` Nog niet: ${open.map(({ title }) => title).join('; ')}.`}</Text>
      {reports.length === 0 && <Text>Er is niet verteld hoe het ging.</Text>}
      {reports.map(({ id, course, text, by, at }) => (
        <div key={id}><p><strong>{courseLabels[course]}</strong></p><Written>{text}</Written><Note>{by}, {formatDateTime(at)}</Note></div>
      ))}
    </>
  )
}

const inEuros = ({ costs, covered }: { costs: bigint; covered: bigint }) => `${formatEuroCents(costs)} aan kosten, ${formatEuroCents(covered)} gedekt`

/** What was put down for it in this execution programme, and for the years after. */
export function Money({ row: { money: { from, untilNow, ahead } } }: { row: Row }) {
  const any = ({ costs, covered }: typeof ahead) => costs + covered > 0n
  if (!any(untilNow) && !any(ahead)) return <Text>Er staat geen geld bij deze interventie.</Text>
  return (
    <>
      <Text>Tot en met {from - 1}: {any(untilNow) ? inEuros(untilNow) : 'geen kosten'}.</Text>
      <Text>Vanaf {from}: {any(ahead) ? inEuros(ahead) : 'nog niets'}.</Text>
    </>
  )
}

/** How far the whole is. */
export const progressWords = ({ chosen, of }: Pick<Judging, 'chosen' | 'of'>) =>
  chosen === of ? `Voor ${of === 1 ? 'de interventie' : `alle ${of} interventies`} is gekozen.` : `Gekozen voor ${chosen} van de ${formatCount(of, 'interventie', 'interventies')}.`
