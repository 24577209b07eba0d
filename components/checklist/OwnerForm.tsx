'use client'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import type { FormAction } from '@/lib/platform/form/state'
import { FormSaid } from './FormSaid'
import { useSubmit } from './useSubmit'

type Props = {
  action: FormAction
  programmeId: string
  sectionId: string
  pointId: string
  cycle: number
  version: number
  ownerId: string | null
  people: { id: string; name: string }[]
}

/** Chooses who looks after a section. */
export function OwnerForm({ action, programmeId, sectionId, pointId, cycle, version, ownerId, people }: Props) {
  const form = useSubmit(action)
  return (
    <form ref={form.formRef} action={form.formAction} onSubmit={form.onSubmit} noValidate className="wp-stack wp-stack--md">
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="sectionId" value={sectionId} />
      <input type="hidden" name="pointId" value={pointId} />
      <input type="hidden" name="cycle" value={cycle} />
      <input type="hidden" name="version" value={version} />
      <Select
        name="ownerId" label="Wie trekt dit onderdeel?" optional emptyLabel="Nog niemand"
        options={people.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={ownerId ?? ''} error={form.error('ownerId')}
      />
      <div className="wp-row"><SubmitButton variant="secondary">Trekker vastleggen</SubmitButton></div>
      <FormSaid state={form.state} />
    </form>
  )
}
