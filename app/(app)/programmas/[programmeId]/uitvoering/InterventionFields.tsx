'use client'
import { Checkbox } from '@/components/form/Checkbox'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { DateInput } from '@/components/form/DateInput'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select, type Option } from '@/components/form/Select'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { WhenField } from '@/components/form/WhenField'
import { Heading } from '@/components/ui/Heading'
import { scaleLabels, scaleLevels } from '@/lib/goals/labels'
import { newnessLabels } from '@/lib/interventions/labels'
import { newnesses } from '@/lib/interventions/schema'
import { interventionLabels as labels } from './intervention-labels'

export type InterventionChoice = { owners: Option[]; partners: Option[]; goals: Option[] }

function Contributions({ goals }: { goals: Option[] }) {
  return (
    <FieldsetRepeater
      name="contributions" legend={labels.contributions} rowWord="bijdrage"
      help="Schrijf in gewone woorden op hóe het werkt. “Bewoners krijgen hulp voordat een schuld groeit” zegt meer dan “draagt bij aan bestaanszekerheid”."
    >
      {(row) => (
        <>
          <Select name={`${row}.goalId`} label="Doel" options={goals} />
          <Select
            name={`${row}.direct`} label="Direct of indirect?" options={[{ value: 'ja', label: 'Direct: bewoners merken het zelf' }, { value: 'nee', label: 'Indirect: het maakt iets anders mogelijk' }]}
          />
          <TextArea name={`${row}.how`} label="Hoe draagt het bij?" rows={2} maxLength={1000} />
        </>
      )}
    </FieldsetRepeater>
  )
}

function Experiment() {
  return (
    <>
      <RadioGroup
        name="experiment" label={labels.experiment} inline
        options={[{ value: 'nee', label: 'Nee' }, { value: 'ja', label: 'Ja', help: 'Wij proberen iets uit om ervan te leren.' }]}
      />
      <WhenField name="experiment" equals="ja">
        <TextArea name="hypothesis" label={labels.hypothesis} rows={2} optional maxLength={1500} help="Als wij dit doen, dan …" />
        <TextArea name="obstacle" label={labels.obstacle} rows={2} optional maxLength={1500} />
        <Select name="obstacleLevel" label={labels.obstacleLevel} optional options={scaleLevels.map((value) => ({ value, label: scaleLabels[value] }))} />
        <TextArea name="learningQuestion" label={labels.learningQuestion} rows={2} optional maxLength={1500} />
        <TextArea name="stopRule" label={labels.stopRule} rows={2} optional maxLength={1500} />
        <DateInput name="scaleUpOn" label={labels.scaleUpOn} optional />
      </WhenField>
    </>
  )
}

function Who({ owners, partners }: InterventionChoice) {
  return (
    <>
      <Select name="ownerId" label={labels.ownerId} options={owners} help="Deze organisatie vertelt ook hoe het gaat." />
      <CheckboxGroup name="coalition" label={labels.coalition} optional options={partners} inline />
      <TextInput name="others" label={labels.others} optional maxLength={500} help="Bijvoorbeeld een moskee, een winkelier of een groep bewoners." />
      <TextInput name="targetGroup" label={labels.targetGroup} optional maxLength={500} />
      <TextArea name="places" label={labels.places} optional rows={2} maxLength={1500} help="Eén plek per regel." />
    </>
  )
}

/** Everything that is asked of an intervention (handbook §6.3, §4.3). */
export function InterventionFields(choice: InterventionChoice) {
  return (
    <>
      <TextInput name="title" label={labels.title} maxLength={140} />
      <TextArea name="what" label={labels.what} rows={4} maxLength={3000} />
      <Heading level={2} size={3}>Draagt bij aan</Heading>
      <Contributions goals={choice.goals} />
      <Heading level={2} size={3}>Wie en waar</Heading>
      <Who {...choice} />
      <Heading level={2} size={3}>Wat voor werk is het?</Heading>
      <RadioGroup name="newness" label={labels.newness} options={newnesses.map((value) => ({ value, label: newnessLabels[value] }))} />
      <TextArea name="complement" label={labels.complement} rows={2} optional maxLength={1500} help="Welk beleid loopt al, en wat doet dit daarbovenop?" />
      <Checkbox name="residentsInitiative" label={labels.residentsInitiative} />
      <Checkbox name="quickWin" label={labels.quickWin} help="Bewoners zien het binnen een paar maanden." />
      <Checkbox name="smallWin" label={labels.smallWin} help="Klein, maar het verandert iets wezenlijks." />
      <Checkbox name="pilot" label={labels.pilot} help="Een pilot houdt een keer op: vul hieronder de einddatum in." />
      <Experiment />
      <Heading level={2} size={3}>Wanneer</Heading>
      <DateInput name="startsOn" label={labels.startsOn} optional />
      <DateInput name="endsOn" label={labels.endsOn} optional />
      <Heading level={2} size={3}>Voor bewoners</Heading>
      <TextArea name="publicText" label={labels.publicText} rows={3} optional maxLength={1500} help="In gewone taal: wat gebeurt er, voor wie en waar?" />
      <Checkbox name="open" label={labels.open} help="Pas als de publieke pagina opnieuw gepubliceerd is." />
    </>
  )
}
