'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { Select, type Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { savePurposesAction } from '../actions'

type Props = { programmeId: string; sourceId: string; version: number; purposes: Record<string, string>[]; choices: Option[] }

/** What the money of a source is meant for, per year. */
export function PurposesForm({ programmeId, sourceId, version, purposes, choices }: Props) {
  const form = useActionForm({
    action: savePurposesAction, schema: () => import('@/lib/finance/schema').then((all) => all.savePurposesSchema), initial: { purposes }, id: 'bestemming', keep: `bron-bestemming-${sourceId}`,
  })
  return (
    <ActionForm form={form} labels={{ told: 'Bestemming' }} aria-label="Bestemming">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="sourceId" value={sourceId} />
      <VersionInput version={version} />
      <FieldsetRepeater name="purposes" legend="Waarvoor is dit geld?" help="Bestem niet meer dan er is. Wat u niet bestemt, staat in het overzicht als geld zonder doel." rowWord="bestemming" minRows={0}>
        {(row) => (
          <div className="wp-amounts">
            <NumberInput name={`${row}.year`} label="Jaar" width={4} />
            <Select name={`${row}.purpose`} label="Voor" options={choices} />
            <NumberInput name={`${row}.amount`} label="Bedrag in euro’s" decimals width={12} />
          </div>
        )}
      </FieldsetRepeater>
      <SubmitButton variant="secondary">Bestemming vastleggen</SubmitButton>
    </ActionForm>
  )
}
