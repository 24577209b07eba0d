import { StatusTag, type TagShape, type TagTone } from '@/components/ui/StatusTag'
import type { Course } from '@/lib/interventions/follow-schema'
import { courseLabels, statusLabels } from '@/lib/interventions/labels'
import type { Status } from '@/lib/interventions/schema'

const shapes: Record<Status, TagShape> = { proposed: 'ring', declined: 'dash', planned: 'ring', running: 'half', stopped: 'dash', completed: 'check' }

/** Where an intervention stands, without a judgement: a word and a shape. */
export const InterventionStatusTag = ({ status }: { status: Status }) => (
  <StatusTag tone={status === 'running' ? 'accent' : 'neutral'} shape={shapes[status]}>{statusLabels[status]}</StatusTag>
)

const tones: Record<Course, TagTone> = { on_course: 'positive', attention: 'caution', stuck: 'negative' }

/** How it goes, as somebody judged it. */
export const CourseTag = ({ course }: { course: Course }) => <StatusTag tone={tones[course]}>{courseLabels[course]}</StatusTag>

/** An effort that says nowhere what it is for: the beginning of a carousel of projects (handbook §6.3). */
export const NoContributionTag = () => <StatusTag tone="negative" shape="cross">Draagt nergens aan bij</StatusTag>

/** Direct or indirect, in a word and a shape. */
export const DirectTag = ({ direct }: { direct: boolean }) => (
  <StatusTag tone={direct ? 'accent' : 'neutral'} shape={direct ? 'dot' : 'ring'}>{direct ? 'Direct' : 'Indirect'}</StatusTag>
)
