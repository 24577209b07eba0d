'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useActionForm } from '@/components/form/useActionForm'
import { WhenField } from '@/components/form/WhenField'
import type { SeatView } from '@/lib/meetings/attendance-view'
import { announceAction } from '../actions'

type Props = { programmeId: string; meetingId: string; seat: SeatView; own?: boolean }

const chosen = { present: 'yes', absent: 'no', substituted: 'substitute' } as const

/** Tells beforehand whether somebody comes, or who comes instead. */
export function AnnounceForm({ programmeId, meetingId, seat, own = false }: Props) {
  const { id, state, mandateId, version, substitutes, personName } = seat
  const initial = { coming: state ? chosen[state] : own ? '' : 'yes', mandateId: mandateId ?? substitutes[0]?.mandateId ?? '' }
  const form = useActionForm({ action: announceAction, schema: () => import('@/lib/meetings/schema').then((all) => all.announceSchema), initial })
  const who = own ? 'Ik kom' : `${personName} komt`
  return (
    <ActionForm form={form} labels={{}} aria-label={own ? 'Doorgeven of u komt' : `Doorgeven of ${personName} komt`}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="meetingId" value={meetingId} />
      <HiddenInput name="seatId" value={id} />
      <VersionInput version={version} />
      <RadioGroup
        name="coming" label={own ? 'Kunt u erbij zijn?' : 'Komt deze persoon?'}
        options={[
          { value: 'yes', label: who }, { value: 'no', label: `${who} niet` },
          ...(substitutes.length > 0 ? [{ value: 'substitute', label: 'Er komt een vervanger met mandaat' }] : []),
        ]}
      />
      {substitutes.length > 0 && (
        <WhenField name="coming" equals="substitute">
          <Select name="mandateId" label="Wie komt in de plaats" optional options={substitutes.map((one) => ({ value: one.mandateId, label: one.personName }))} />
        </WhenField>
      )}
      <SubmitButton variant="secondary">Doorgeven</SubmitButton>
    </ActionForm>
  )
}
