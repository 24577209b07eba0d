'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { endAMandate, endASeat } from '../../actions'

type Seat = { id: string; version: number; personName: string }

/** Ends a seat from a day on. */
export function EndSeat({ programmeId, seat, today }: { programmeId: string; seat: Seat; today: string }) {
  const form = useActionForm({
    action: endASeat, schema: () => import('@/lib/alliance/schema').then((all) => all.endSeatSchema), initial: { endsOn: today },
  })
  return (
    <ActionForm form={form} labels={{ endsOn: 'Zit er niet meer vanaf', endReason: 'Waarom' }} aria-label={`Zetel van ${seat.personName} beëindigen`}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="seatId" value={seat.id} />
      <VersionInput version={seat.version} />
      <DateInput name="endsOn" label="Zit er niet meer vanaf" />
      <TextInput name="endReason" label="Waarom" optional width={30} maxLength={300} autoComplete="off" />
      <SubmitButton variant="secondary">Zetel beëindigen</SubmitButton>
    </ActionForm>
  )
}

/** Ends a mandate from a day on. */
export function EndMandate({ programmeId, mandateId, version, today }: { programmeId: string; mandateId: string; version: number; today: string }) {
  const form = useActionForm({
    action: endAMandate, schema: () => import('@/lib/alliance/schema').then((all) => all.endMandateSchema), initial: { endsOn: today },
  })
  return (
    <ActionForm form={form} labels={{ endsOn: 'Geldt niet meer vanaf' }} aria-label="Mandaat beëindigen">
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="mandateId" value={mandateId} />
      <VersionInput version={version} />
      <DateInput name="endsOn" label="Geldt niet meer vanaf" />
      <SubmitButton variant="secondary">Mandaat beëindigen</SubmitButton>
    </ActionForm>
  )
}
