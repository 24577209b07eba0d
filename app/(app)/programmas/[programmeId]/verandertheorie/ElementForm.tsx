'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { Select, type Option } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { WhenField } from '@/components/form/WhenField'
import { Stack } from '@/components/ui/Stack'
import { kindHelp, kindLabels } from '@/lib/theory/labels'
import { theoryKinds, type TheoryKind } from '@/lib/theory/schema'
import { addElementAction, editElementAction } from './actions'
import type { TheoryRoom } from './links'

export type ElementChoices = { goals: Option[]; interventions: Option[] }
type Props = {
  programmeId: string
  theoryId: string
  room: TheoryRoom
  /** The part of the theory one works in, to come back to. */
  part: string
  element?: { id: string; version: number }
  /** What the new element is needed for. */
  towardsId?: string
  /** The kinds that fit here. */
  kinds?: readonly TheoryKind[]
  initial: Record<string, string>
  choices: ElementChoices
}

const labels = { kind: 'Wat voor element is het?', title: 'Wat is het?', note: 'Toelichting', indicator: 'Waaraan merkt of meet u dit?', goalId: 'Hoort bij het doel', interventionId: 'Hoort bij de interventie' }

/** Adds an element, or changes one. */
export function ElementForm({ programmeId, theoryId, room, part, element, towardsId = '', kinds = theoryKinds, initial, choices }: Props) {
  const form = useActionForm({
    action: element ? editElementAction : addElementAction, initial, id: 'element',
    keep: element ? `theory-element-${element.id}` : `theory-new-${theoryId}-${towardsId}`,
    schema: () => import('@/lib/theory/schema').then((all) => (element ? all.editElementSchema : all.addElementSchema)),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label={element ? 'Element wijzigen' : 'Element toevoegen'}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="room" value={room} />
      <HiddenInput name="part" value={part} />
      {element ? <><HiddenInput name="elementId" value={element.id} /><VersionInput version={element.version} /></>
        : <><HiddenInput name="theoryId" value={theoryId} /><HiddenInput name="towardsId" value={towardsId} /></>}
      <Select name="kind" label={labels.kind} options={kinds.map((value) => ({ value, label: `${kindLabels[value]}: ${kindHelp[value].toLowerCase()}` }))} />
      <TextInput name="title" label={labels.title} help="In een paar woorden, zoals het in de tekening staat." maxLength={160} />
      <TextArea name="note" label={labels.note} optional rows={3} />
      <WhenField name="kind" equals={['output', 'outcome', 'ambition']}>
        <Stack gap="lg">
          <TextInput name="indicator" label={labels.indicator} optional maxLength={300} />
          <Select name="goalId" label={labels.goalId} optional options={choices.goals} emptyLabel="Geen doel" />
        </Stack>
      </WhenField>
      <WhenField name="kind" equals={['effort']}>
        <Select
          name="interventionId" label={labels.interventionId} optional options={choices.interventions} emptyLabel="Nog geen interventie"
          help="De interventie uit het uitvoeringsprogramma die dit waarmaakt."
        />
      </WhenField>
      <SubmitButton>{element ? 'Wijziging bewaren' : 'Element toevoegen'}</SubmitButton>
    </ActionForm>
  )
}
