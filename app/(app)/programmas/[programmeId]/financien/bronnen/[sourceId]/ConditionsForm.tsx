'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { Select, type Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { saveConditionsAction } from '../actions'

type Props = { programmeId: string; sourceId: string; version: number; conditions: Record<string, string>[]; others: Option[] }

/** Which other money must be there before this money comes. */
export function ConditionsForm({ programmeId, sourceId, version, conditions, others }: Props) {
  const form = useActionForm({
    action: saveConditionsAction, schema: () => import('@/lib/finance/schema').then((all) => all.saveConditionsSchema), initial: { conditions }, id: 'cofinanciering', keep: `bron-voorwaarden-${sourceId}`,
  })
  return (
    <ActionForm form={form} labels={{ told: 'Cofinanciering' }} aria-label="Cofinanciering">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="sourceId" value={sourceId} />
      <VersionInput version={version} />
      <FieldsetRepeater name="conditions" legend="Deze euro vraagt die euro" help="Welk ander geld moet er zijn, voordat u op dit geld kunt rekenen? Alle jaren tellen samen." rowWord="voorwaarde" minRows={0}>
        {(row) => (
          <>
            <div className="wp-amounts">
              <Select name={`${row}.otherId`} label="Van welke bron?" options={others} />
              <NumberInput name={`${row}.percentage`} label="Hoeveel euro bij elke 100 euro?" width={4} />
            </div>
            <TextArea name={`${row}.note`} label="Toelichting" rows={2} maxLength={600} optional />
          </>
        )}
      </FieldsetRepeater>
      <SubmitButton variant="secondary">Cofinanciering vastleggen</SubmitButton>
    </ActionForm>
  )
}
