'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { obstacleKindLabels, obstacleLevelLabels } from '@/lib/contract/labels'
import { obstacleKinds, obstacleLevels } from '@/lib/contract/obstacle-schema'
import { addObstacleAction, editObstacleAction } from './actions'

type Existing = { id: string; version: number }
type Props = { programmeId: string; obstacle?: Existing; initial: Record<string, string> }

const labels = {
  title: 'Wat zit er in de weg?', description: 'Uitleg', kind: 'Waar knelt het?', level: 'Waar moet dit worden opgelost?', carrier: 'Wie brengt het daar?',
  addressee: 'Wie moet antwoord geven?', foundOn: 'Wanneer bleek dit?', dueOn: 'Antwoord nodig op',
}

/** What blocks the work, and who takes it where. */
export function ObstacleForm({ programmeId, obstacle, initial }: Props) {
  const form = useActionForm({
    action: obstacle ? editObstacleAction : addObstacleAction, initial, id: 'knelpunt',
    schema: () => import('@/lib/contract/obstacle-schema').then((all) => (obstacle ? all.editObstacleSchema : all.addObstacleSchema)),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Knelpunt">
      <HiddenInput name="programmeId" value={programmeId} />
      {obstacle && <><HiddenInput name="obstacleId" value={obstacle.id} /><VersionInput version={obstacle.version} /></>}
      <TextInput name="title" label={labels.title} maxLength={200} />
      <TextArea name="description" label={labels.description} optional rows={3} />
      <RadioGroup name="kind" label={labels.kind} inline options={obstacleKinds.map((value) => ({ value, label: obstacleKindLabels[value] }))} />
      <RadioGroup name="level" label={labels.level} inline options={obstacleLevels.map((value) => ({ value, label: obstacleLevelLabels[value] }))} />
      <TextInput name="carrier" label={labels.carrier} optional width={30} maxLength={160} />
      <TextInput name="addressee" label={labels.addressee} optional width={30} maxLength={160} />
      <DateInput name="foundOn" label={labels.foundOn} />
      <DateInput name="dueOn" label={labels.dueOn} optional />
      <SubmitButton>{obstacle ? 'Knelpunt wijzigen' : 'Knelpunt vastleggen'}</SubmitButton>
    </ActionForm>
  )
}
