'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { ProgrammeFields } from '@/components/programme/ProgrammeFields'
import { programmeLabels } from '@/components/programme/programme-labels'
import { save } from './actions'

type Props = { programmeId: string; version: number; initial: Record<string, unknown> }

/** Changes what a programme is called, covers and promises. */
export function EditProgramme({ programmeId, version, initial }: Props) {
  const form = useActionForm({ action: save, schema: () => import('@/lib/programmes/schema').then((all) => all.editProgrammeSchema), initial, keep: `programma:${programmeId}` })
  return (
    <ActionForm form={form} labels={programmeLabels}>
      <HiddenInput name="programmeId" value={programmeId} />
      <VersionInput version={version} />
      <ProgrammeFields />
      <SubmitButton>Gegevens bewaren</SubmitButton>
    </ActionForm>
  )
}
