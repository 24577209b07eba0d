'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { discardVisionAction } from '../actions'

type Props = { programmeId: string; visionId: string; version: number }

/** Throws the draft away, for who began it by mistake or wants to begin anew. */
export function DiscardForm({ programmeId, visionId, version }: Props) {
  const form = useActionForm({ action: discardVisionAction, id: 'weggooien', schema: () => import('@/lib/goals/vision-schema').then((all) => all.discardVisionSchema) })
  return (
    <ActionForm form={form} labels={{ discard: 'Weggooien' }} aria-label="Concept weggooien">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="visionId" value={visionId} />
      <VersionInput version={version} />
      <Checkbox name="discard" label="Ik weet dat de tekst van dit concept dan weg is" />
      <SubmitButton variant="danger">Concept weggooien</SubmitButton>
    </ActionForm>
  )
}
