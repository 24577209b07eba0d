'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { WhenField } from '@/components/form/WhenField'
import { obstacleStatusLabels } from '@/lib/contract/labels'
import { answeredStatuses, obstacleStatuses, type ObstacleStatus } from '@/lib/contract/obstacle-schema'
import { noteObstacleAction } from '../actions'

type Props = { programmeId: string; obstacleId: string; version: number; status: ObstacleStatus; answer: string }

/** Tells how an obstacle stands now, and what the answer was. */
export function NoteForm({ programmeId, obstacleId, version, status, answer }: Props) {
  const form = useActionForm({
    action: noteObstacleAction, schema: () => import('@/lib/contract/obstacle-schema').then((all) => all.noteObstacleSchema),
    initial: { status, answer }, id: 'stand', emptyWhenSaved: true,
  })
  return (
    <ActionForm form={form} labels={{ text: 'Stand van zaken', answer: 'Antwoord' }} aria-label="Stand van zaken">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="obstacleId" value={obstacleId} />
      <VersionInput version={version} />
      <RadioGroup name="status" label="Hoe staat het ervoor?" inline options={obstacleStatuses.map((value) => ({ value, label: obstacleStatusLabels[value] }))} />
      <TextArea name="text" label="Stand van zaken" rows={3} />
      <WhenField name="status" equals={[...answeredStatuses]}>
        <TextArea name="answer" label="Welk antwoord kwam er?" optional rows={3} help="Nodig als het is opgelost of niet is toegestaan." />
        <DateInput name="answeredOn" label="Antwoord gekregen op" optional help="Laat leeg voor vandaag." />
      </WhenField>
      <SubmitButton>Stand vastleggen</SubmitButton>
    </ActionForm>
  )
}
