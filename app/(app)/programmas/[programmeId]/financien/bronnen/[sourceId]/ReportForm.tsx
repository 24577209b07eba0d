'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { saveReportAction } from '../actions'

type Props = { programmeId: string; sourceId: string; version: number; reportedOn: string; reportedBy: string }
const labels = { reportedOn: 'Verantwoord op', reportedBy: 'Verantwoord door' }

/** Says that the report a source asks for was made; without a day, that it was not after all. */
export function ReportForm({ programmeId, sourceId, version, reportedOn, reportedBy }: Props) {
  const form = useActionForm({
    action: saveReportAction, schema: () => import('@/lib/finance/schema').then((all) => all.saveReportSchema), initial: { reportedOn, reportedBy }, id: 'verantwoording', keep: `bron-verantwoording-${sourceId}`,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Verantwoording">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="sourceId" value={sourceId} />
      <VersionInput version={version} />
      <DateInput name="reportedOn" label={labels.reportedOn} help="Leeg betekent: er is nog niet verantwoord." optional />
      <TextInput name="reportedBy" label={labels.reportedBy} help="De organisatie of de persoon die de verantwoording indiende." optional width={30} maxLength={160} autoComplete="off" />
      <SubmitButton variant="secondary">Verantwoording vastleggen</SubmitButton>
    </ActionForm>
  )
}
