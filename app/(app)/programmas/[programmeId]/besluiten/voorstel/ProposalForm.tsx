'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { WhenField } from '@/components/form/WhenField'
import { saveProposalAction } from './actions'

type Values = { title: string; advice: string; amount: string; bodyId: string; open: 'ja' | 'nee'; closedGround: string; consultationUntil: string }
type Props = {
  programmeId: string
  /** Missing for a new proposal. */
  decision?: { id: string; version: number }
  /** The decision of a phase has a title of its own. */
  titled: boolean
  tables: readonly { id: string; name: string }[]
  initial: Values
}

const labels = {
  title: 'Titel', advice: 'Voorstel', amount: 'Bedrag', bodyId: 'Tafel', open: 'Openbaar', closedGround: 'Waarom besloten', consultationUntil: 'Reageren kan tot en met',
}
const access = [
  { value: 'ja', label: 'Openbaar', help: 'Iedereen in het programma kan het besluit lezen, en u kunt het op de publieke pagina vertellen.' },
  { value: 'nee', label: 'Besloten', help: 'Alleen wie aan tafel zit, kan het lezen. Anderen zien het nummer, de datum en de reden.' },
]

/** What is proposed, to whom, and who may say something about it first. */
export function ProposalForm({ programmeId, decision, titled, tables, initial }: Props) {
  const form = useActionForm({ action: saveProposalAction, initial, id: 'voorstel' })
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenInput name="programmeId" value={programmeId} />
      {decision && <HiddenInput name="decisionId" value={decision.id} />}
      <VersionInput version={decision?.version ?? 0} />
      {titled && <TextInput name="title" label="Waarover gaat het besluit?" help="Kort, zoals u het later terugzoekt. Bijvoorbeeld: Bewonersbudget 2027." maxLength={200} />}
      <TextArea name="advice" label="Wat stelt u voor?" rows={8} help="Zo dat iemand er ja of nee op kan zeggen. Noem ook wat ertegen spreekt en wat het kost." />
      <NumberInput name="amount" label="Om hoeveel geld gaat het, in euro’s?" optional decimals width={12} help="Alleen wie over dit bedrag mag besluiten, kan stemmen. Laat leeg als het niet over geld gaat." />
      <Select name="bodyId" label="Welke tafel besluit?" options={tables.map(({ id, name }) => ({ value: id, label: name }))} emptyLabel="Kies een tafel" />
      <DateInput name="consultationUntil" label="Tot en met wanneer kunnen partners reageren?" optional help="Laat leeg als er meteen gestemd kan worden." />
      <RadioGroup name="open" label="Is het besluit openbaar?" options={access} />
      <WhenField name="open" equals="nee">
        <TextArea name="closedGround" label="Waarom is het besloten?" rows={2} help="Bijvoorbeeld: het gaat over personen, of er wordt nog onderhandeld." />
      </WhenField>
      <SubmitButton>Voorstel bewaren</SubmitButton>
    </ActionForm>
  )
}
