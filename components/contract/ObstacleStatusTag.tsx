import { StatusTag, type TagShape } from '@/components/ui/StatusTag'
import { obstacleStatusLabels } from '@/lib/contract/labels'
import type { ObstacleStatus } from '@/lib/contract/obstacle-schema'

const shapes: Record<ObstacleStatus, TagShape> = { found: 'ring', raised: 'half', under_discussion: 'half', solved: 'check', refused: 'cross' }

/** How an obstacle stands: a word and a shape. */
export const ObstacleStatusTag = ({ status }: { status: ObstacleStatus }) => (
  <StatusTag tone={status === 'solved' ? 'accent' : 'neutral'} shape={shapes[status]}>{obstacleStatusLabels[status]}</StatusTag>
)
