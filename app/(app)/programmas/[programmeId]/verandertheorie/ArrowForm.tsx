'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { confidenceLabels } from '@/lib/theory/labels'
import { confidences } from '@/lib/theory/schema'
import { addArrowAction, editArrowAction } from './actions'
import type { TheoryRoom } from './links'

type Props = {
  programmeId: string
  room: TheoryRoom
  /** The part of the theory one works in, to come back to. */
  part: string
  /** Where a new arrow goes, or which arrow is changed. */
  arrow: { theoryId: string; fromId: string; toId: string } | { id: string; version: number }
  initial: Record<string, string>
}

const labels = { confidence: 'Hoe zeker zijn we?', assumption: 'Waarom leidt het een tot het ander?', conditions: 'Wat is daarvoor nodig?', evidence: 'Waaruit blijkt dat?' }
const options = [...confidences.map((value) => ({ value, label: confidenceLabels[value] })), { value: '', label: 'Nog niet gezegd' }]

/** What an arrow supposes, what it needs, what shows it, and how sure we are. */
export function ArrowForm({ programmeId, room, part, arrow, initial }: Props) {
  const isNew = 'theoryId' in arrow
  const form = useActionForm({
    action: isNew ? addArrowAction : editArrowAction, initial, id: 'pijl', keep: isNew ? `theory-arrow-${arrow.fromId}-${arrow.toId}` : `theory-arrow-${arrow.id}`,
    schema: () => import('@/lib/theory/schema').then((all) => (isNew ? all.addArrowSchema : all.editArrowSchema)),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label={isNew ? 'Pijl trekken' : 'Pijl wijzigen'}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="room" value={room} />
      <HiddenInput name="part" value={part} />
      {isNew ? <><HiddenInput name="theoryId" value={arrow.theoryId} /><HiddenInput name="fromId" value={arrow.fromId} /><HiddenInput name="toId" value={arrow.toId} /></>
        : <><HiddenInput name="arrowId" value={arrow.id} /><VersionInput version={arrow.version} /></>}
      <RadioGroup name="confidence" label={labels.confidence} inline options={options} />
      <TextArea name="assumption" label={labels.assumption} optional rows={2} help="De aanname achter deze pijl." />
      <TextArea name="conditions" label={labels.conditions} optional rows={2} help="Voorwaarden: zonder dit werkt het niet." />
      <TextArea name="evidence" label={labels.evidence} optional rows={2} help="Onderzoek, cijfers of ervaring. Leeg: nog geen bewijs." />
      <SubmitButton>{isNew ? 'Pijl trekken' : 'Wijziging bewaren'}</SubmitButton>
    </ActionForm>
  )
}
