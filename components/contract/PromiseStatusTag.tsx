import { StatusTag, type TagShape } from '@/components/ui/StatusTag'
import { promiseStatusLabels } from '@/lib/contract/labels'
import type { PromiseStatus } from '@/lib/contract/schema'

const shapes: Record<PromiseStatus, TagShape> = { open: 'ring', under_way: 'half', partly_delivered: 'half', delivered: 'check', lapsed: 'dash' }

/** How a promise stands, without a judgement: a word and a shape. */
export const PromiseStatusTag = ({ status }: { status: PromiseStatus }) => (
  <StatusTag tone={status === 'delivered' ? 'accent' : 'neutral'} shape={shapes[status]}>{promiseStatusLabels[status]}</StatusTag>
)
