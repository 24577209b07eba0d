import { SmallRibbon } from '@/components/programme/SmallRibbon'
import { Card } from '@/components/ui/Card'
import { DateText } from '@/components/ui/DateText'
import { Details } from '@/components/ui/Details'
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
      {attention.length > shown && (
        <Details summary={`Nog ${asks - shown} die aandacht ${asks - shown === 1 ? 'vraagt' : 'vragen'}`}>
          <AttentionList items={attention.slice(shown)} now={now} />
          {asks > attention.length && <Text>En nog {asks - attention.length}; die staan <Link href={`/programmas/${id}`}>bij het programma</Link>.</Text>}
        </Details>
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
