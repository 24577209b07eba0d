import { ObstacleStatusTag } from '@/components/contract/ObstacleStatusTag'
import { DueText } from '@/components/contract/DayText'
import { Card } from '@/components/ui/Card'
import { Note } from '@/components/ui/Text'
import { obstacleKindLabels, obstacleLevelLabels } from '@/lib/contract/labels'
import type { ObstacleView } from '@/lib/contract/load-obstacle'
import { obstaclePath } from '@/lib/contract/paths'

type Props = { programmeId: string; obstacle: ObstacleView; today: string; withLevel?: boolean }

/** An obstacle on the board. */
export function ObstacleCard({ programmeId, obstacle, today, withLevel = false }: Props) {
  const { id, title, kind, level, carrier, addressee, status, dueOn, closed, answer } = obstacle
  return (
    <Card heading={title} headingLevel={3} href={obstaclePath(programmeId, id)}>
      <div><ObstacleStatusTag status={status} /></div>
      <Note>{[withLevel && obstacleLevelLabels[level], obstacleKindLabels[kind]].filter(Boolean).join(' · ')}</Note>
      {(carrier || addressee) && <Note>{[carrier && `Door ${carrier}`, addressee && `bij ${addressee}`].filter(Boolean).join(', ')}</Note>}
      {closed && answer !== '' ? <p className="wp-text">{answer}</p> : dueOn && <Note>Antwoord nodig: <DueText day={dueOn} today={today} open={!closed} /></Note>}
    </Card>
  )
}
