'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { NumberInput } from '@/components/form/NumberInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { limits } from '@/lib/meetings/limits'
import { addItemAction, addLinkAction, editItemAction } from '../../actions'

type Where = { programmeId: string; meetingId: string }

const schema = () => import('@/lib/meetings/schema')

function Address({ where: { programmeId, meetingId } }: { where: Where }) {
  return (
    <>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="meetingId" value={meetingId} />
    </>
  )
}

function ItemFields() {
  return (
    <>
      <TextInput name="title" label="Waar gaat dit punt over?" width={30} maxLength={limits.title} autoComplete="off" />
      <TextArea name="purpose" label="Wat is de bedoeling?" optional rows={2} maxLength={limits.purpose} help="Bijvoorbeeld: elkaar bijpraten, een mening vormen of besluiten." />
      <NumberInput name="minutesOfTime" label="Hoeveel minuten" optional width={4} />
    </>
  )
}

const labels = { title: 'Waar gaat dit punt over?', purpose: 'Wat is de bedoeling?', minutesOfTime: 'Hoeveel minuten' }

/** Puts a point of one's own on the agenda. */
export function AddItemForm({ where }: { where: Where }) {
  const form = useActionForm({ action: addItemAction, schema: () => schema().then((all) => all.addAgendaItemSchema), emptyWhenSaved: true, keep: `agendapunt:${where.meetingId}` })
  return (
    <ActionForm form={form} aria-label="Punt toevoegen">
      <Address where={where} />
      <ItemFields />
      <SubmitButton variant="secondary">Punt toevoegen</SubmitButton>
    </ActionForm>
  )
}

type Edit = { where: Where; itemId: string; version: number; initial: Record<string, string> }

/** Changes the words or the time of a point. */
export function EditItemForm({ where, itemId, version, initial }: Edit) {
  const form = useActionForm({ action: editItemAction, schema: () => schema().then((all) => all.editAgendaItemSchema), initial, keep: `agendapunt:${itemId}` })
  return (
    <ActionForm form={form} labels={labels} aria-label={`Punt wijzigen: ${initial.title ?? ''}`}>
      <Address where={where} />
      <HiddenInput name="itemId" value={itemId} />
      <VersionInput version={version} />
      <ItemFields />
      <SubmitButton variant="secondary">Punt bewaren</SubmitButton>
    </ActionForm>
  )
}

/** Adds a link to the papers. */
export function LinkForm({ where }: { where: Where }) {
  const form = useActionForm({ action: addLinkAction, schema: () => schema().then((all) => all.addDocumentLinkSchema), emptyWhenSaved: true, keep: `stuk:${where.meetingId}` })
  return (
    <ActionForm form={form} aria-label="Link toevoegen">
      <Address where={where} />
      <TextInput name="title" label="Naam van het stuk" width={30} maxLength={limits.title} autoComplete="off" />
      <TextInput name="url" label="Webadres" type="url" inputMode="url" autoComplete="off" width={30} help="Begint met https://" />
      <SubmitButton variant="secondary">Link toevoegen</SubmitButton>
    </ActionForm>
  )
}
