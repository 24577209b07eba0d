'use client'
import { Checkbox } from '@/components/form/Checkbox'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select, type Option } from '@/components/form/Select'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { choices } from '@/lib/alliance/labels'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { stakeholderKindLabels, willingnessLabels } from '@/lib/alliance/stakeholder-labels'

const weights = [
  { value: '1', label: '1, weinig' }, { value: '2', label: '2' }, { value: '3', label: '3' }, { value: '4', label: '4' }, { value: '5', label: '5, veel' },
]

/** What is worth knowing about a party (handbook §4.5: aims, interest, task and whom to call). */
export function StakeholderFields({ partners, fields }: { partners: Option[]; fields: string[] }) {
  return (
    <>
      <TextInput name="name" label="Naam" width={30} maxLength={160} autoComplete="off" />
      <Select name="kind" label="Wat voor partij is het?" options={choices(stakeholderKindLabels)} />
      <Checkbox name="formal" label="Formele partij" help="Een organisatie met een taak. Niet aangevinkt: mensen die elkaar zelf vonden." />
      <CheckboxGroup name="fields" label="Op welke leefgebieden is de partij actief?" options={choices(lifeFieldLabels)} defaultValue={fields} optional />
      <TextArea name="aims" label="Wat wil deze partij bereiken?" optional rows={2} maxLength={1000} />
      <TextArea name="stake" label="Welk belang heeft zij?" optional rows={2} maxLength={1000} />
      <TextArea name="mandate" label="Wat is haar opdracht of taak?" optional rows={2} maxLength={1000} />
      <Select name="influence" label="Hoeveel invloed heeft zij?" options={weights} emptyLabel="Nog niet gewogen" optional />
      <Select name="interest" label="Hoe betrokken is zij?" options={weights} emptyLabel="Nog niet gewogen" optional />
      <Checkbox name="necessary" label="Noodzakelijk" help="Zonder deze partij zijn de doelen niet te halen." />
      <RadioGroup name="willingness" label="Wil zij meedoen?" options={choices(willingnessLabels)} />
      <TextInput name="contactName" label="Contactpersoon" optional width={30} maxLength={120} autoComplete="off" />
      <TextInput name="contactPhone" label="Telefoon" optional type="tel" width={20} maxLength={40} autoComplete="off" />
      <TextInput name="contactEmail" label="E-mail" optional type="email" width={30} maxLength={254} autoComplete="off" />
      <Select name="organisationId" label="Is al partner" options={partners} emptyLabel="Nee" optional />
    </>
  )
}
