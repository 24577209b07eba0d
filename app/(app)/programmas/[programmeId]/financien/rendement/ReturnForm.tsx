'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Text } from '@/components/ui/Text'
import { addReturnAction, editReturnAction, removeReturnAction } from './actions'

type Existing = { id: string; version: number }
type Props = { programmeId: string; row?: Existing; initial: Record<string, string> }

const labels = {
  title: 'Wat levert het op?', investor: 'Wie investeert?', beneficiary: 'Wie heeft er voordeel van?', invested: 'Investering in euro’s', returned: 'Opbrengst in euro’s',
  years: 'In hoeveel jaar?', basis: 'Waar komen de cijfers vandaan?', agreement: 'Wat is afgesproken over het delen?',
}

/** Who invests, who benefits, and whether they share what is saved. */
export function ReturnForm({ programmeId, row, initial }: Props) {
  const form = useActionForm({
    action: row ? editReturnAction : addReturnAction, initial, id: 'rendement', keep: row ? `rendement-${row.id}` : 'rendement-nieuw',
    schema: () => import('@/lib/finance/cost-schema').then((all) => (row ? all.editReturnSchema : all.addReturnSchema)),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Rendement">
      <HiddenInput name="programmeId" value={programmeId} />
      {row && <><HiddenInput name="returnId" value={row.id} /><VersionInput version={row.version} /></>}
      <TextInput name="title" label={labels.title} width={30} maxLength={200} autoComplete="off" />
      <TextInput name="investor" label={labels.investor} width={30} maxLength={160} autoComplete="off" />
      <TextInput name="beneficiary" label={labels.beneficiary} width={30} maxLength={160} autoComplete="off" />
      <NumberInput name="invested" label={labels.invested} decimals width={12} />
      <NumberInput name="returned" label={labels.returned} decimals width={12} help="Alles bij elkaar, over alle jaren." />
      <NumberInput name="years" label={labels.years} width={4} />
      <TextArea name="basis" label={labels.basis} optional rows={3} maxLength={2000} />
      <TextArea name="agreement" label={labels.agreement} help="Shared savings: wie voordeel heeft, betaalt mee. Laat leeg als er nog niets is afgesproken." optional rows={3} maxLength={2000} />
      <SubmitButton>{row ? 'Rendement wijzigen' : 'Rendement vastleggen'}</SubmitButton>
    </ActionForm>
  )
}

/** Takes an expected return away. */
export function RemoveReturn({ programmeId, row }: { programmeId: string; row: Existing }) {
  const form = useActionForm({ action: removeReturnAction, id: 'rendement-weg' })
  return (
    <ActionForm form={form} aria-label="Rendement weghalen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="returnId" value={row.id} />
      <VersionInput version={row.version} />
      <Text>Wat er stond, blijft in het logboek.</Text>
      <SubmitButton variant="danger">Rendement weghalen</SubmitButton>
    </ActionForm>
  )
}
