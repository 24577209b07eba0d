'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select, type Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Heading } from '@/components/ui/Heading'
import { Note } from '@/components/ui/Text'
import { scaleLabels, scaleLevels } from '@/lib/goals/labels'
import { lifeFieldLabels, lifeFields } from '@/lib/process/life-fields'
import { addGoalAction, editGoalAction } from './actions'

type Props = {
  programmeId: string; goal?: { id: string; version: number }; initial: Record<string, unknown>
  ambitions: Option[]; organisations: Option[]; horizonYear: number | null
}

const labels = {
  title: 'Wat moet er beter worden?', parentId: 'Onder welke ambitie?', problem: 'Welk probleem lost dit op?', explanation: 'Toelichting', publicText: 'Voor bewoners, in gewone taal',
  fields: 'Leefgebieden', scale: 'Op welke schaal moet dit worden opgelost?', breakthrough: 'Dit is een doorbraakthema', ownerId: 'Welke partner trekt dit?', ownerName: 'Wie precies?',
  specific: 'Specifiek: wie of wat verandert er precies?', indicator: 'Meetbaar: waaraan meet u het?', baseline: 'Nulmeting', target: 'Streefwaarde',
  acceptable: 'Acceptabel: wie zijn het hiermee eens?', realistic: 'Realistisch: waarom is dit haalbaar?', dueYear: 'Tijdgebonden: in welk jaar is dit bereikt?',
}

function Smart({ horizonYear }: Pick<Props, 'horizonYear'>) {
  return (
    <>
      <Heading level={2}>SMART</Heading>
      <Note>Alles mag later. Bij het doel staat wat er nog ontbreekt. Bij een ambitie met doelen eronder hoeft dit niet.</Note>
      <TextArea name="specific" label={labels.specific} optional rows={3} help="Zo precies dat een partner weet wat er van hem wordt gevraagd." />
      <TextInput name="indicator" label={labels.indicator} optional maxLength={600} help="Bijvoorbeeld: het deel van de jongeren van 23 jaar met een startkwalificatie." />
      <TextInput name="baseline" label={labels.baseline} optional maxLength={400} width={30} help="Hoe het er bij het begin voor stond, zoals: 71% in 2019." />
      <TextInput name="target" label={labels.target} optional maxLength={400} width={30} help="Waar u wilt uitkomen, zoals: 82% in 2029." />
      <TextArea name="acceptable" label={labels.acceptable} optional rows={2} />
      <TextArea name="realistic" label={labels.realistic} optional rows={2} help="Waar lukte het eerder, en wat is er dan nodig?" />
      <NumberInput name="dueYear" label={labels.dueYear} optional width={4} help={horizonYear === null ? undefined : `De visie kijkt vooruit tot ${horizonYear}.`} />
    </>
  )
}

function Place({ ambitions, organisations }: Pick<Props, 'ambitions' | 'organisations'>) {
  return (
    <>
      <Select name="parentId" label={labels.parentId} optional options={ambitions} emptyLabel="Geen: dit is zelf een ambitie" />
      <RadioGroup name="scale" label={labels.scale} inline options={scaleLevels.map((value) => ({ value, label: scaleLabels[value] }))} help="Niet alles is in de wijk op te lossen. Wat verder weg ligt, gaat naar de doorbraaktafel." />
      <CheckboxGroup name="fields" label={labels.fields} optional inline options={lifeFields.map((value) => ({ value, label: lifeFieldLabels[value] }))} />
      <Checkbox name="breakthrough" label={labels.breakthrough} help="Een van de paar onderwerpen die veel in beweging zetten en waar iedereen in gelooft." />
      <Select name="ownerId" label={labels.ownerId} optional options={organisations} emptyLabel="Nog niemand" />
      <TextInput name="ownerName" label={labels.ownerName} optional width={30} maxLength={160} />
    </>
  )
}

/** An ambition, or a goal below one. */
export function GoalForm({ programmeId, goal, initial, ambitions, organisations, horizonYear }: Props) {
  const form = useActionForm({
    action: goal ? editGoalAction : addGoalAction, initial, id: 'doel', keep: goal ? `doel:${goal.id}` : `doel-nieuw:${programmeId}`,
    schema: () => import('@/lib/goals/goal-schema').then((all) => (goal ? all.editGoalSchema : all.addGoalSchema)),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Doel">
      <HiddenInput name="programmeId" value={programmeId} />
      {goal && <><HiddenInput name="goalId" value={goal.id} /><VersionInput version={goal.version} /></>}
      <TextInput name="title" label={labels.title} maxLength={200} help="Schrijf het als iets dat beter, sneller of meer wordt, zoals: sneller hulp bij geldzorgen." />
      <TextArea name="problem" label={labels.problem} optional rows={2} />
      <Place ambitions={ambitions} organisations={organisations} />
      <TextArea name="explanation" label={labels.explanation} optional rows={3} />
      <Smart horizonYear={horizonYear} />
      <TextArea name="publicText" label={labels.publicText} optional rows={2} help="Eén zin. Zodra de publieke pagina doelen toont, lezen bewoners dit." />
      <SubmitButton>{goal ? 'Wijziging bewaren' : initial.parentId === '' ? 'Ambitie vastleggen' : 'Doel vastleggen'}</SubmitButton>
    </ActionForm>
  )
}
