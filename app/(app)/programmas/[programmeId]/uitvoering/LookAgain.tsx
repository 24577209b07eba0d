'use client'
import { OneButton } from '@/components/checklist/OneButton'
import { VisuallyHidden } from '@/components/ui/Text'
import { lookAgainAction } from './actions'

type Props = { programmeId: string; contributionId: string; version: number; meaning: number; goal: string }

/** Says that the contribution still holds for what the goal means now. */
export function LookAgain({ goal, ...fields }: Props) {
  return <OneButton action={lookAgainAction} fields={fields} variant="secondary">Bekeken: deze bijdrage klopt nog<VisuallyHidden> voor {goal}</VisuallyHidden></OneButton>
}
