'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { editPromiseAction } from '../../../actions'
import { PromiseFields, promiseLabels, type PromiseChoice } from '../../../PromiseFields'

type Props = PromiseChoice & { programmeId: string; promiseId: string; version: number; initial: Record<string, string> }

/** Changes a promise that is not in a signed contract. */
export function EditPromise({ programmeId, promiseId, version, initial, ...choice }: Props) {
  const form = useActionForm({
    action: editPromiseAction, schema: () => import('@/lib/contract/schema').then((all) => all.editPromiseSchema), id: 'toezegging', initial,
  })
  return (
    <ActionForm form={form} labels={promiseLabels} aria-label="Toezegging">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="promiseId" value={promiseId} />
      <VersionInput version={version} />
      <PromiseFields {...choice} />
      <SubmitButton>Toezegging wijzigen</SubmitButton>
    </ActionForm>
  )
}
