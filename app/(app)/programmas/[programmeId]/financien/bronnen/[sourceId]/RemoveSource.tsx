'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { Text } from '@/components/ui/Text'
import { removeSourceAction } from '../actions'

type Props = { programmeId: string; sourceId: string; version: number; resting: string }

/** Takes a source away, when nothing rests on it. */
export function RemoveSource({ programmeId, sourceId, version, resting }: Props) {
  const form = useActionForm({ action: removeSourceAction, id: 'weghalen' })
  if (resting !== '') return <Text>Deze bron kan niet weg. Er rust nog op: {resting}.</Text>
  return (
    <ActionForm form={form} aria-label="Bron weghalen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="sourceId" value={sourceId} />
      <VersionInput version={version} />
      <Text>Haal een bron alleen weg als zij een vergissing was. Wat er stond, blijft in het logboek.</Text>
      <SubmitButton variant="danger">Bron weghalen</SubmitButton>
    </ActionForm>
  )
}
