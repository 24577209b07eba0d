'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { Note } from '@/components/ui/Text'
import { limits } from '@/lib/meetings/limits'
import { cancelAction, editAction } from '../../actions'
import { MeetingFields, meetingLabels } from '../../MeetingFields'

type Where = { programmeId: string; meetingId: string; version: number }
type Given = { where: Where; following: number }

/** For one of a series: only this one, or all that come after it too. */
function Scope({ following }: { following: number }) {
  if (following === 0) return null
  return (
    <RadioGroup
      name="scope" label="Voor welke bijeenkomsten van deze reeks?"
      options={[
        { value: 'one', label: 'Alleen deze' },
        { value: 'following', label: `Deze en alle volgende (samen ${following + 1})`, help: 'Bijeenkomsten die al geweest of afgelast zijn, blijven zoals zij zijn.' },
      ]}
    />
  )
}

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
export function EditForm({ where, following, initial }: Given & { initial: Record<string, string> }) {
  const form = useActionForm({
    action: editAction, schema: () => import('@/lib/meetings/schema').then((all) => all.editMeetingSchema), initial: { ...initial, scope: 'one' },
    keep: `bijeenkomst:${where.meetingId}`,
  })
  return (
    <ActionForm form={form} labels={meetingLabels} aria-label="Bijeenkomst wijzigen">
      <Address where={where} />
      <Scope following={following} />
      {following > 0 && <Note>Kiest u ook alle volgende? Dan verandert daar alleen wat u hier verandert. Een andere dag schuift de hele reeks evenveel dagen op.</Note>}
      <MeetingFields />
      <SubmitButton>Wijziging bewaren</SubmitButton>
    </ActionForm>
  )
}

/** Calls a meeting off. */
export function CancelForm({ where, following }: Given) {
  const form = useActionForm({
    action: cancelAction, schema: () => import('@/lib/meetings/schema').then((all) => all.cancelMeetingSchema), initial: { scope: 'one' },
    keep: `afgelasten:${where.meetingId}`,
  })
  return (
    <ActionForm form={form} labels={{}} aria-label="Bijeenkomst afgelasten">
      <Address where={where} />
      <Scope following={following} />
      <TextArea name="reason" label="Waarom gaat de bijeenkomst niet door?" rows={2} maxLength={limits.reason} help="Dit staat bij de bijeenkomst en in de agenda’s van wie haar daar heeft." />
      <SubmitButton variant="danger">Bijeenkomst afgelasten</SubmitButton>
    </ActionForm>
  )
}
