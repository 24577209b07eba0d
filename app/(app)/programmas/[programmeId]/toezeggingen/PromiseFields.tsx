'use client'
import { DateInput } from '@/components/form/DateInput'
import { NumberInput } from '@/components/form/NumberInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select, type Option } from '@/components/form/Select'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { WhenField } from '@/components/form/WhenField'
import { promiseKindLabels } from '@/lib/contract/labels'
import { promiseKinds } from '@/lib/contract/schema'

export type PromiseChoice = { partners: Option[]; sections: Option[]; contracts: Option[] }

export const promiseLabels = {
  organisationId: 'Partner', direction: 'Brengt of haalt de partner dit?', text: 'Wat is er toegezegd?', kind: 'Waar bestaat het uit?',
  amount: 'Bedrag in euro’s', hours: 'Aantal uren', madeOn: 'Toegezegd op', dueOn: 'Uiterlijk op', goal: 'Voor welk doel?',
  sectionId: 'Bij welk onderdeel hoort het?', contractId: 'Waar is het toegezegd?',
}

/** What is asked of a promise. */
export function PromiseFields({ partners, sections, contracts }: PromiseChoice) {
  return (
    <>
      <Select name="organisationId" label={promiseLabels.organisationId} options={partners} />
      <TextArea name="text" label={promiseLabels.text} rows={2} maxLength={600} help="Schrijf op wat er komt, zo concreet dat iedereen straks kan zien of het er is." />
      <RadioGroup
        name="direction" label={promiseLabels.direction} inline
        options={[{ value: 'brings', label: 'Brengt', help: 'De partner levert dit aan de wijk.' }, { value: 'gets', label: 'Haalt', help: 'De partner krijgt dit van de anderen.' }]}
      />
      <RadioGroup
        name="kind" label={promiseLabels.kind} inline
        options={promiseKinds.map((value) => ({ value, label: promiseKindLabels[value] }))}
      />
      <WhenField name="kind" equals="money"><NumberInput name="amount" label={promiseLabels.amount} decimals width={12} optional help="Bijvoorbeeld 25.000 of 1.250,50." /></WhenField>
      <WhenField name="kind" equals="hours"><NumberInput name="hours" label={promiseLabels.hours} optional help="Hele uren, bijvoorbeeld 320." /></WhenField>
      <DateInput name="madeOn" label={promiseLabels.madeOn} />
      <DateInput name="dueOn" label={promiseLabels.dueOn} />
      <TextInput name="goal" label={promiseLabels.goal} optional maxLength={300} />
      <Select name="sectionId" label={promiseLabels.sectionId} optional options={sections} emptyLabel="Geen onderdeel" />
      <Select name="contractId" label={promiseLabels.contractId} optional options={contracts} emptyLabel="Aan tafel, buiten het contract" />
    </>
  )
}
