import { DateInput } from '@/components/form/DateInput'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { limits } from '@/lib/meetings/limits'

/** When, where and why: what planning and changing a meeting have in common. */
export function MeetingFields({ first = false }: { first?: boolean }) {
  return (
    <>
      <TextInput name="title" label="Naam van de bijeenkomst" width={30} maxLength={limits.title} />
      <DateInput name="day" label={first ? 'Dag (van de eerste bijeenkomst)' : 'Dag'} />
      <TextInput name="startTime" label="Begint om" type="time" width={8} />
      <TextInput name="endTime" label="Eindigt om" type="time" width={8} help="Op dezelfde dag." />
      <TextInput name="place" label="Waar" optional width={30} maxLength={limits.place} autoComplete="off" />
      <TextArea name="invitation" label="Uitnodiging" optional rows={5} maxLength={limits.invitation} help="Wat mensen vooraf moeten weten: waarom zij komen, wat zij meenemen, hoe zij binnenkomen." />
    </>
  )
}

/** The names of those fields, for when somebody else was first. */
export const meetingLabels = {
  title: 'Naam', day: 'Dag', startTime: 'Begint om', endTime: 'Eindigt om', place: 'Waar', invitation: 'Uitnodiging',
}
