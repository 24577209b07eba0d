'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { withdrawPromiseAction } from '../../actions'

type Props = { programmeId: string; promiseId: string; version: number; lapsed: boolean }

/** Lets a promise lapse, or takes that back; why stays in its history. */
export function WithdrawForm({ programmeId, promiseId, version, lapsed }: Props) {
  const form = useActionForm({
    action: withdrawPromiseAction, schema: () => import('@/lib/contract/schema').then((all) => all.withdrawPromiseSchema), id: 'vervallen', emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} aria-label={lapsed ? 'Weer laten gelden' : 'Laten vervallen'}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="promiseId" value={promiseId} />
      <HiddenInput name="withdrawn" value={lapsed ? 'nee' : 'ja'} />
      <VersionInput version={version} />
      <TextArea name="reason" label="Waarom?" rows={2} maxLength={600} />
      <SubmitButton variant={lapsed ? 'secondary' : 'danger'}>{lapsed ? 'Toezegging geldt weer' : 'Toezegging laten vervallen'}</SubmitButton>
    </ActionForm>
  )
}
