import { StatusTag } from '@/components/ui/StatusTag'
import { scaleLabels, type ScaleLevel } from '@/lib/goals/labels'

type Props = { breakthrough: boolean; scale: ScaleLevel; look: boolean }

/** What somebody should know of a goal at a glance; empty when it is an ordinary one. */
export function GoalTags({ breakthrough, scale, look }: Props) {
  const away = scale !== 'neighbourhood' && scale !== 'street'
  if (!breakthrough && !away && !look && scale !== 'street') return null
  return (
    <span className="wp-row">
      {breakthrough && <StatusTag tone="accent" shape="diamond">Doorbraakthema</StatusTag>}
      {scale !== 'neighbourhood' && <StatusTag shape={away ? 'half' : 'dot'}>Schaal: {scale === 'state' ? scaleLabels.state : scaleLabels[scale].toLowerCase()}</StatusTag>}
      {look && <StatusTag tone="caution">Opnieuw bekijken</StatusTag>}
    </span>
  )
}
