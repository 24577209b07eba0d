'use client'
import { NumberInput } from '@/components/form/NumberInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { bodyKindLabels, choices, levelLabels, votingRuleLabels } from '@/lib/alliance/labels'

/** What a table is, how often it meets and how it decides. */
export function BodyFields() {
  return (
    <>
      <TextInput name="name" label="Naam van de tafel" width={30} maxLength={120} autoComplete="off" />
      <Select name="kind" label="Wat voor tafel is het?" options={choices(bodyKindLabels)} />
      <RadioGroup name="level" label="Op welk niveau?" options={choices(levelLabels)} inline />
      <TextInput name="purpose" label="Waar gaat het over?" optional width={30} maxLength={500} autoComplete="off" />
      <TextInput name="rhythm" label="Hoe vaak?" help="Bijvoorbeeld: elke zes weken." optional width={30} maxLength={120} autoComplete="off" />
      <Select name="votingRule" label="Hoe beslist deze tafel?" options={choices(votingRuleLabels)} />
      <NumberInput name="quorumPercent" label="Hoeveel procent van de stemmen moet er zijn?" help="Zonder dit aantal kan er geen besluit worden genomen." width={4} />
    </>
  )
}
