'use client'
import { ActionForm as Form } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import type { SeatView } from '@/lib/meetings/attendance-view'
import { limits } from '@/lib/meetings/limits'
import { addGuestAction, agreeActionAction, closeMinutesAction, recordAttendanceAction } from '../../actions'

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

const optionsOf = ({ substitutes }: SeatView) => [
  { value: 'present', label: 'Aanwezig' }, { value: 'absent', label: 'Afwezig' },
  ...substitutes.map(({ mandateId, personName }) => ({ value: mandateId, label: `Vervangen door ${personName}` })),
]

/** Who of the table was there: one choice for every seat, saved together. */
export function AttendanceForm({ where, seats }: { where: Where; seats: SeatView[] }) {
  const initial = { seats: seats.map(({ state, mandateId }) => ({ state: mandateId ?? state ?? '' })) }
  const form = useActionForm({ action: recordAttendanceAction, initial })
  return (
    <Form form={form} labels={{}} aria-label="Aanwezigheid">
      <Address where={where} />
      <div className="wp-attendance">
        {seats.map((seat, index) => (
          <div key={seat.id}>
            <HiddenInput name={`seats.${index}.seatId`} value={seat.id} />
            <HiddenInput name={`seats.${index}.version`} value={seat.version} />
            <Select
              name={`seats.${index}.state`} label={seat.standsFor ? `${seat.personName} (${seat.standsFor})` : seat.personName}
              emptyLabel="Nog niet vastgelegd" options={optionsOf(seat)}
            />
          </div>
        ))}
      </div>
      <SubmitButton variant="secondary">Aanwezigheid bewaren</SubmitButton>
    </Form>
  )
}

/** Notes somebody who was there without a seat. */
export function GuestForm({ where }: { where: Where }) {
  const form = useActionForm({ action: addGuestAction, schema: () => schema().then((all) => all.addGuestSchema), emptyWhenSaved: true })
  return (
    <Form form={form} aria-label="Gast toevoegen">
      <Address where={where} />
      <TextInput name="personName" label="Naam" width={30} maxLength={limits.name} autoComplete="off" />
      <TextInput name="onBehalfOf" label="Namens" optional width={30} maxLength={limits.name} autoComplete="off" />
      <SubmitButton variant="secondary">Gast toevoegen</SubmitButton>
    </Form>
  )
}

/** Agrees in the minutes that somebody does something by a day. */
export function ActionForm({ where, people }: { where: Where; people: { id: string; name: string }[] }) {
  const form = useActionForm({ action: agreeActionAction, schema: () => schema().then((all) => all.agreeActionSchema), emptyWhenSaved: true, keep: `actie:${where.meetingId}` })
  return (
    <Form form={form} aria-label="Actie afspreken">
      <Address where={where} />
      <TextInput name="title" label="Wat gaat er gebeuren?" width={30} maxLength={200} autoComplete="off" />
      <Select name="ownerId" label="Wie doet het?" options={people.map(({ id, name }) => ({ value: id, label: name }))} />
      <DateInput name="dueOn" label="Klaar op" />
      <SubmitButton variant="secondary">Actie afspreken</SubmitButton>
    </Form>
  )
}

/** Closes the minutes for good. */
export function CloseForm({ where, version }: { where: Where; version: number }) {
  const form = useActionForm({ action: closeMinutesAction })
  return (
    <Form form={form} labels={{}} aria-label="Verslag sluiten">
      <Address where={where} />
      <VersionInput version={version} />
      <SubmitButton>Verslag sluiten</SubmitButton>
    </Form>
  )
}
