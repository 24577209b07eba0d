'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { withdrawAction } from '../actions'

type Props = { programmeId: string; interventionId: string; version: number }

/** Takes an own proposal back before it is weighed. */
export function WithdrawForm({ programmeId, interventionId, version }: Props) {
  const form = useActionForm({
    action: withdrawAction, schema: () => import('@/lib/interventions/schema').then((all) => all.withdrawSchema), id: 'intrekken', keep: `intrekken:${interventionId}`,
  })
  return (
    <ActionForm form={form} labels={{ reason: 'Waarom trekt u dit in?' }} aria-label="Voorstel intrekken">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="interventionId" value={interventionId} />
      <VersionInput version={version} />
      <TextArea name="reason" label="Waarom trekt u dit in?" rows={3} maxLength={1000} help="Het voorstel en de reden blijven te lezen. Het programmabureau weegt het dan niet meer." />
      <SubmitButton variant="danger">Voorstel intrekken</SubmitButton>
    </ActionForm>
  )
}
