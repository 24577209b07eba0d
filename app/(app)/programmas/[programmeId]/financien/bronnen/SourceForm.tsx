'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select, type Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { fundingKinds } from '@/lib/finance/book-types'
import { fundingKindHelp, fundingKindLabels } from '@/lib/finance/labels'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { addSourceAction, editSourceAction } from './actions'

type Existing = { id: string; version: number }
type Props = { programmeId: string; source?: Existing; initial: Record<string, string | boolean>; partners: Option[]; mayAny: boolean; reported?: boolean }

const labels = {
  name: 'Naam van de bron', kind: 'Wat voor geld is het?', organisationId: 'Welke partner betaalt?', payer: 'Wie betaalt er anders?', field: 'Op welk leefgebied?',
  structural: 'Blijvend geld', conditions: 'Voorwaarden', spendBy: 'Besteed uiterlijk op', reportBy: 'Verantwoord uiterlijk op',
}
const fields = Object.entries(lifeFieldLabels).map(([value, label]) => ({ value, label }))

/** Where money comes from, and under which conditions. */
export function SourceForm({ programmeId, source, initial, partners, mayAny, reported = false }: Props) {
  const form = useActionForm({
    action: source ? editSourceAction : addSourceAction, initial, id: 'bron', keep: source ? `bron-${source.id}` : 'bron-nieuw',
    schema: () => import('@/lib/finance/schema').then((all) => (source ? all.editSourceSchema : all.addSourceSchema)),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Bron">
      <HiddenInput name="programmeId" value={programmeId} />
      {source && <><HiddenInput name="sourceId" value={source.id} /><VersionInput version={source.version} /></>}
      <TextInput name="name" label={labels.name} width={30} maxLength={160} autoComplete="off" />
      <RadioGroup name="kind" label={labels.kind} options={fundingKinds.map((value) => ({ value, label: fundingKindLabels[value], help: fundingKindHelp[value] }))} />
      <Select name="organisationId" label={labels.organisationId} options={partners} emptyLabel={mayAny ? 'Iemand buiten de alliantie' : 'Kies'} optional={mayAny} />
      {mayAny && <TextInput name="payer" label={labels.payer} help="Alleen als de betaler geen partner is, zoals het Rijk of een fonds." optional width={30} maxLength={160} autoComplete="off" />}
      <Select name="field" label={labels.field} options={fields} emptyLabel="Meer dan één, of geen" optional />
      <Checkbox name="structural" label={labels.structural} help="Komt elk jaar terug. Niet aangevinkt: het houdt op een keer op." />
      <TextArea name="conditions" label={labels.conditions} help="Waar mag het voor gebruikt worden, en wat vraagt de gever?" optional rows={3} maxLength={3000} />
      <DateInput name="spendBy" label={labels.spendBy} optional />
      <DateInput name="reportBy" label={labels.reportBy} help={reported ? 'Er is al verantwoord. Kiest u een andere datum, dan begint een nieuwe verantwoording.' : undefined} optional />
      <SubmitButton>{source ? 'Bron wijzigen' : 'Bron vastleggen'}</SubmitButton>
    </ActionForm>
  )
}
