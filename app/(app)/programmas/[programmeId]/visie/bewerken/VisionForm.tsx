'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { strategyWords, visionStrategies } from '@/lib/goals/labels'
import { editVisionAction } from '../actions'

type Props = { programmeId: string; visionId: string; version: number; startYear: number; initial: Record<string, unknown> }

const labels = {
  motto: 'Motto', text: 'De visie', horizonYear: 'Tot en met welk jaar kijkt u vooruit?', horizonReason: 'Waarom korter dan tien jaar?', strengths: 'Wat is sterk in de wijk?',
  deficits: 'Wat schiet tekort?', notDoing: 'Wat doet u de komende jaren niet extra?', strategy: 'Welke kant kiest u op?', strategyReason: 'Waarom deze keuze?',
  residentText: 'De visie voor bewoners, in gewone taal',
}

function Choices() {
  return (
    <>
      <TextArea name="strengths" label={labels.strengths} optional rows={4} help="Het DNA van de wijk: mensen, plekken, gewoonten. Wat moet zo blijven of sterker worden?" />
      <TextArea name="deficits" label={labels.deficits} optional rows={4} help="De opgaven uit Oriënteren, in een paar zinnen." />
      <TextArea name="notDoing" label={labels.notDoing} optional rows={3} help="Kiezen is ook laten. Noem waar de komende jaren géén extra werk of geld heen gaat." />
      <RadioGroup
        name="strategy" label={labels.strategy} optional
        options={visionStrategies.map((value) => ({ value, label: strategyWords[value].label, help: `${strategyWords[value].asks} ${strategyWords[value].result}` }))}
      />
      <TextArea name="strategyReason" label={labels.strategyReason} optional rows={3} />
    </>
  )
}

function Together() {
  return (
    <>
      <FieldsetRepeater name="terms" legend="Woorden die voor iedereen hetzelfde betekenen" rowWord="woord" help="Bijvoorbeeld: wat bedoelt u samen met “veilig”?">
        {(row) => (
          <>
            <TextInput name={`${row}.term`} label="Woord" width={20} maxLength={80} autoComplete="off" />
            <TextInput name={`${row}.meaning`} label="Wat u er samen mee bedoelt" maxLength={600} autoComplete="off" />
          </>
        )}
      </FieldsetRepeater>
      <FieldsetRepeater name="makers" legend="Wie deden mee, en hoe?" rowWord="maker" help="Mensen, groepen en organisaties. Noem ook wie meelas.">
        {(row) => (
          <>
            <TextInput name={`${row}.name`} label="Naam of groep" maxLength={200} autoComplete="off" />
            <TextInput name={`${row}.part`} label="Hoe deed die mee?" optional maxLength={400} autoComplete="off" />
          </>
        )}
      </FieldsetRepeater>
    </>
  )
}

/** The draft of the vision; every part may be kept half done. */
export function VisionForm({ programmeId, visionId, version, startYear, initial }: Props) {
  const form = useActionForm({
    action: editVisionAction, initial, id: 'visie', keep: `visie:${visionId}`,
    schema: () => import('@/lib/goals/vision-schema').then((all) => all.editVisionSchema),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Concept van de visie">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="visionId" value={visionId} />
      <VersionInput version={version} />
      <TextInput name="motto" label={labels.motto} optional maxLength={160} help="Een paar woorden die iedereen onthoudt, zoals “Trots is onze brandstof” in Heerlen-Noord." />
      <TextArea name="text" label={labels.text} optional rows={8} help="Hooguit één bladzijde. Waar staat de wijk straks, voor wie, en hoe komt u daar samen?" />
      <NumberInput name="horizonYear" label={labels.horizonYear} optional width={4} help={`Het programma loopt vanaf ${startYear}. Een visie kijkt tien tot twintig jaar vooruit.`} />
      <TextArea name="horizonReason" label={labels.horizonReason} optional rows={2} help={`Alleen nodig bij een jaar vóór ${startYear + 10}.`} />
      <Choices />
      <TextArea name="residentText" label={labels.residentText} optional rows={6} help="Schrijf zoals u het aan de deur zou vertellen. Zodra de publieke pagina het toont, lezen bewoners dit." />
      <Together />
      <SubmitButton>Concept bewaren</SubmitButton>
    </ActionForm>
  )
}
