'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { WhenField } from '@/components/form/WhenField'
import { planAction } from '../actions'
import { MeetingFields, meetingLabels } from '../MeetingFields'

type Props = { programmeId: string; bodies: { id: string; name: string }[] }

/** Plans one meeting, or a series on the same weekday and time. */
export function PlanForm({ programmeId, bodies }: Props) {
  const [only] = bodies
  const form = useActionForm({
    action: planAction, schema: () => import('@/lib/meetings/schema').then((all) => all.planMeetingSchema),
    initial: { repeat: 'once', startTime: '19:30', endTime: '21:30', bodyId: bodies.length === 1 ? only?.id : '' },
    keep: `bijeenkomst-plannen:${programmeId}`,
  })
  return (
    <ActionForm form={form} labels={meetingLabels} aria-label="Bijeenkomst plannen">
      <HiddenInput name="programmeId" value={programmeId} />
      <Select name="bodyId" label="Van welke tafel" options={bodies.map(({ id, name }) => ({ value: id, label: name }))} emptyLabel="Kies een tafel" />
      <MeetingFields first />
      <RadioGroup
        name="repeat" label="Hoe vaak" inline
        options={[{ value: 'once', label: 'Eén keer' }, { value: 'series', label: 'Een reeks' }]}
      />
      <WhenField name="repeat" equals="series">
        <NumberInput name="everyWeeks" label="Om de hoeveel weken" width={4} optional help="Steeds op dezelfde dag van de week en hetzelfde tijdstip. 2 is om de week." />
        <NumberInput name="times" label="Hoeveel bijeenkomsten" width={4} optional help="Hoogstens 60. Of vul hieronder een laatste dag in." />
        <DateInput name="lastDay" label="Tot en met welke dag" optional />
      </WhenField>
      <SubmitButton>Bijeenkomst plannen</SubmitButton>
    </ActionForm>
  )
}
