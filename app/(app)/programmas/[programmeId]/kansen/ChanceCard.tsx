import { Card } from '@/components/ui/Card'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Row } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import type { ChanceView } from '@/lib/goals/load-chances'
import { chancePath, goalPath } from '@/lib/goals/paths'
import { executionPath } from '@/lib/interventions/paths'

type Props = { programmeId: string; chance: ChanceView; mayEdit: boolean }

/** A chance at its place, with who is in it and what it serves. */
export function ChanceCard({ programmeId, chance: { id, title, explanation, goals, partners, others, ambitions }, mayEdit }: Props) {
  const coalition = [...partners, others].filter(Boolean).join(', ')
  return (
    <Card heading={title} headingLevel={3}>
      {explanation !== '' && <Text>{explanation}</Text>}
      <div>
        <p className="wp-label">Draagt bij aan</p>
        <List items={goals.map((goal) => ({ key: goal.id, content: <><Link href={goalPath(programmeId, goal.id)}>{goal.title}</Link>{goal.retired && ' (rust op een doel dat is vervallen)'}</> }))} />
      </div>
      <div>
        <p className="wp-label">Coalitie</p>
        {coalition === '' ? <Note>Nog niemand. Wie heeft hier belang bij?</Note> : <Text>{coalition}</Text>}
      </div>
      {ambitions <= 1 && <div><StatusTag shape="half">Eén ambitie: liggen er meer koppelkansen?</StatusTag></div>}
      {mayEdit && (
        <Row>
          <Link standalone href={chancePath(programmeId, id)} aria-label={`Wijzigen: ${title}`}>Wijzigen</Link>
          <Link standalone href={`${executionPath(programmeId)}/nieuw?kans=${id}`} aria-label={`Maak er een interventie van: ${title}`}>Maak er een interventie van</Link>
        </Row>
      )}
    </Card>
  )
}
