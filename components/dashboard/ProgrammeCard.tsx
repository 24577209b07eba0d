import { SmallRibbon } from '@/components/programme/SmallRibbon'
import { Card } from '@/components/ui/Card'
import { DateText } from '@/components/ui/DateText'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import type { DashboardCard } from '@/lib/dashboard/get-dashboard'
import { AttentionList } from './AttentionList'

const shown = 3

function Attention({ programme, now }: { programme: DashboardCard; now: Date }) {
  const { attention, asks, id } = programme
  if (asks === 0) return <Note>Er is nu niets te laat en er wacht geen besluit.</Note>
  return (
    <>
      <AttentionList items={attention.slice(0, shown)} now={now} />
      {asks > shown && (
        <Link href={`/programmas/${id}`} standalone>Nog {asks - shown} die aandacht vragen</Link>
      )}
    </>
  )
}

/** One programme on at most one screen: where it stands, what asks for attention, what is new. */
export function ProgrammeCard({ programme, now }: { programme: DashboardCard; now: Date }) {
  const { id, name, sentence, phases, cycle, changes, latestDecision } = programme
  return (
    <Card headingLevel={2} heading={<Link href={`/programmas/${id}`}>{name}</Link>}>
      <div className="wp-programme-card">
        <Text>{sentence}</Text>
        <SmallRibbon phases={phases} cycle={cycle} />
        <Attention programme={programme} now={now} />
        {latestDecision && (
          <Text>
            Laatste besluit: <Link href={`/programmas/${id}/besluiten/${latestDecision.id}`}>{latestDecision.title}, {latestDecision.outcome.toLowerCase()}</Link>{' '}
            op <DateText date={latestDecision.decidedOn} />.
          </Text>
        )}
        <Note>{changes === '' ? 'Niets nieuws sinds uw vorige bezoek.' : `Nieuw sinds uw vorige bezoek: ${changes}.`}</Note>
      </div>
    </Card>
  )
}
