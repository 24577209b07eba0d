'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { Select, type Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { savePurposesAction } from '../actions'
import { namedByYear } from '../row-names'

type Props = { programmeId: string; sourceId: string; version: number; purposes: Record<string, string>[]; choices: Option[]; inHours: boolean }

const naming = namedByYear({ year: 'Jaar', purpose: 'Voor', amount: 'Bedrag', hours: 'Uren' })
const helps = {
  money: 'Bestem niet meer dan er is. Wat u niet bestemt, staat in het overzicht als geld zonder doel.',
  hours: 'Verdeel de uren over interventies en doelen. Een doel waar uren voor zijn, staat niet meer als “zonder geld”.',
}

/** What the money or the hours of a source are meant for, per year. */
export function PurposesForm({ programmeId, sourceId, version, purposes, choices, inHours }: Props) {
  const list = inHours ? 'hoursFor' : 'purposes'
  const form = useActionForm({
    action: savePurposesAction, schema: () => import('@/lib/finance/schema').then((all) => all.savePurposesSchema), initial: { [list]: purposes }, id: 'bestemming', keep: `bron-bestemming-${sourceId}`, naming,
  })
  return (
    <ActionForm form={form} labels={{ told: 'Bestemming' }} aria-label="Bestemming">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="sourceId" value={sourceId} />
      <VersionInput version={version} />
      <FieldsetRepeater name={list} legend={inHours ? 'Waarvoor zijn deze uren?' : 'Waarvoor is dit geld?'} help={inHours ? helps.hours : helps.money} rowWord="bestemming" minRows={0}>
        {(row) => (
          <div className="wp-amounts">
            <NumberInput name={`${row}.year`} label="Jaar" width={4} />
            <Select name={`${row}.purpose`} label="Voor" options={choices} />
            {inHours ? <NumberInput name={`${row}.hours`} label="Uren" /> : <NumberInput name={`${row}.amount`} label="Bedrag in euro’s" decimals width={12} />}
          </div>
        )}
      </FieldsetRepeater>
      <SubmitButton variant="secondary">Bestemming vastleggen</SubmitButton>
    </ActionForm>
  )
}
