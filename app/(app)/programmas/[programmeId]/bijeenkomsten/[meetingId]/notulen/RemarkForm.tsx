'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { limits } from '@/lib/meetings/limits'
import { remarkAction } from '../../actions'

/** Puts a remark about closed minutes on the agenda of the next meeting. */
export function RemarkForm({ where }: { where: { programmeId: string; meetingId: string } }) {
  const form = useActionForm({
    action: remarkAction, schema: () => import('@/lib/meetings/schema').then((all) => all.remarkSchema), emptyWhenSaved: true,
    keep: `opmerking:${where.meetingId}`,
  })
  return (
    <ActionForm form={form} aria-label="Opmerking bij dit verslag">
      <HiddenInput name="programmeId" value={where.programmeId} />
      <HiddenInput name="meetingId" value={where.meetingId} />
      <TextArea name="text" label="Wat klopt niet of ontbreekt?" rows={3} maxLength={limits.purpose} help="Het verslag zelf verandert niet. De opmerking komt op de agenda van de volgende bijeenkomst van deze tafel." />
      <SubmitButton variant="secondary">Opmerking doorgeven</SubmitButton>
    </ActionForm>
  )
}
