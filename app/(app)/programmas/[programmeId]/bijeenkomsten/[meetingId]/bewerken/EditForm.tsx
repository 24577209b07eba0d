'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { limits } from '@/lib/meetings/limits'
import { cancelAction, editAction } from '../../actions'
import { MeetingFields, meetingLabels } from '../../MeetingFields'

type Where = { programmeId: string; meetingId: string; version: number }

function Address({ where: { programmeId, meetingId, version } }: { where: Where }) {
  return (
    <>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="meetingId" value={meetingId} />
      <VersionInput version={version} />
    </>
  )
}

/** Changes or moves a meeting. */
export function EditForm({ where, initial }: { where: Where; initial: Record<string, string> }) {
  const form = useActionForm({
    action: editAction, schema: () => import('@/lib/meetings/schema').then((all) => all.editMeetingSchema), initial,
    keep: `bijeenkomst:${where.meetingId}`,
  })
  return (
    <ActionForm form={form} labels={meetingLabels} aria-label="Bijeenkomst wijzigen">
      <Address where={where} />
      <MeetingFields />
      <SubmitButton>Wijziging bewaren</SubmitButton>
    </ActionForm>
  )
}

/** Calls a meeting off. */
export function CancelForm({ where }: { where: Where }) {
  const form = useActionForm({ action: cancelAction, schema: () => import('@/lib/meetings/schema').then((all) => all.cancelMeetingSchema), keep: `afgelasten:${where.meetingId}` })
  return (
    <ActionForm form={form} labels={{}} aria-label="Bijeenkomst afgelasten">
      <Address where={where} />
      <TextArea name="reason" label="Waarom gaat de bijeenkomst niet door?" rows={2} maxLength={limits.reason} help="Dit staat bij de bijeenkomst en in de agenda’s van wie haar daar heeft." />
      <SubmitButton variant="danger">Bijeenkomst afgelasten</SubmitButton>
    </ActionForm>
  )
}
