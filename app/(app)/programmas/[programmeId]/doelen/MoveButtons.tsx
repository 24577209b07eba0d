'use client'
import { PlainForm } from '@/components/decision/PlainForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/Text'
import { moveGoalAction } from './actions'

type Props = { programmeId: string; goal: { id: string; title: string; version: number }; first: boolean; last: boolean }

/** One place up or down among those beside it. */
export function MoveButtons({ programmeId, goal: { id, title, version }, first, last }: Props) {
  if (first && last) return null
  return (
    <PlainForm action={moveGoalAction}>
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="goalId" value={id} />
      <input type="hidden" name="version" value={version} />
      <span className="wp-move">
        {!first && <SubmitButton variant="subtle" name="direction" value="up" busy="Omhoog"><span className="wp-move__up"><Icon name="chevron" size={20} /></span><VisuallyHidden>{title} omhoog</VisuallyHidden></SubmitButton>}
        {!last && <SubmitButton variant="subtle" name="direction" value="down" busy="Omlaag"><Icon name="chevron" size={20} /><VisuallyHidden>{title} omlaag</VisuallyHidden></SubmitButton>}
      </span>
    </PlainForm>
  )
}
