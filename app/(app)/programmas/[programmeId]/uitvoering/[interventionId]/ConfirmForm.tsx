'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { confirmAction } from '../actions'

type Props = { programmeId: string; interventionId: string; reportId: string; version: number }

/** The bureau read it, and may add how it sees it. */
export function ConfirmForm({ programmeId, interventionId, reportId, version }: Props) {
  const form = useActionForm({
    action: confirmAction, schema: () => import('@/lib/interventions/follow-schema').then((all) => all.confirmReportSchema), id: `bevestig-${reportId}`, keep: `bevestig:${reportId}`,
  })
  return (
    <ActionForm form={form} labels={{ bureauNote: 'Aanvulling' }} aria-label="Bericht bevestigen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="interventionId" value={interventionId} />
      <HiddenInput name="reportId" value={reportId} />
      <VersionInput version={version} />
      <TextArea name="bureauNote" label="Aanvulling van het programmabureau" rows={2} optional maxLength={2000} help="Ziet u het anders? Schrijf het erbij. Beide teksten blijven staan." />
      <SubmitButton variant="secondary">Bericht bevestigen</SubmitButton>
    </ActionForm>
  )
}
