'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { Select, type Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Text } from '@/components/ui/Text'
import { addCostAction, editCostAction, removeCostAction } from './actions'

type Existing = { id: string; version: number }
type Props = { programmeId: string; cost?: Existing; initial: Record<string, string>; choices: Option[] }

const labels = { purpose: 'Waarvoor zijn de kosten?', label: 'Wat kost dit?', year: 'Jaar', until: 'Elk jaar tot en met', amount: 'Bedrag per jaar in euro’s' }

/** What something costs: once, or the same every year. */
export function CostForm({ programmeId, cost, initial, choices }: Props) {
  const form = useActionForm({
    action: cost ? editCostAction : addCostAction, initial, id: 'kosten', keep: cost ? `kosten-${cost.id}` : 'kosten-nieuw',
    schema: () => import('@/lib/finance/cost-schema').then((all) => (cost ? all.editCostSchema : all.addCostSchema)),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Kosten">
      <HiddenInput name="programmeId" value={programmeId} />
      {cost && <><HiddenInput name="costId" value={cost.id} /><VersionInput version={cost.version} /></>}
      <Select name="purpose" label={labels.purpose} help="Kies de interventie als u die al hebt. Anders het doel." options={choices} />
      <TextInput name="label" label={labels.label} help="Bijvoorbeeld: twee vaste mensen in de buurtkamer." optional width={30} maxLength={200} autoComplete="off" />
      <NumberInput name="year" label={labels.year} width={4} />
      {!cost && <NumberInput name="until" label={labels.until} help="Laat leeg als het om één jaar gaat." optional width={4} />}
      <NumberInput name="amount" label={cost ? 'Bedrag in euro’s' : labels.amount} decimals width={12} help="Zoals 1.250,50 of 250k." />
      <SubmitButton>{cost ? 'Kosten wijzigen' : 'Kosten vastleggen'}</SubmitButton>
    </ActionForm>
  )
}

/** Takes a cost line away. */
export function RemoveCost({ programmeId, cost }: { programmeId: string; cost: Existing }) {
  const form = useActionForm({ action: removeCostAction, id: 'kosten-weg' })
  return (
    <ActionForm form={form} aria-label="Kosten weghalen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="costId" value={cost.id} />
      <VersionInput version={cost.version} />
      <Text>Dit bedrag telt dan niet meer mee. Wat er stond, blijft in het logboek.</Text>
      <SubmitButton variant="danger">Kosten weghalen</SubmitButton>
    </ActionForm>
  )
}
