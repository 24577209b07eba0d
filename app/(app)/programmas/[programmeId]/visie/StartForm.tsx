'use client'
import { PlainForm } from '@/components/decision/PlainForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { startVisionAction } from './actions'

/** Begins the vision; a next version takes over what the last one says. */
export function StartForm({ programmeId, first }: { programmeId: string; first: boolean }) {
  return (
    <PlainForm action={startVisionAction}>
      <input type="hidden" name="programmeId" value={programmeId} />
      <SubmitButton variant={first ? 'primary' : 'secondary'}>{first ? 'Visie schrijven' : 'Nieuwe versie beginnen'}</SubmitButton>
    </PlainForm>
  )
}
