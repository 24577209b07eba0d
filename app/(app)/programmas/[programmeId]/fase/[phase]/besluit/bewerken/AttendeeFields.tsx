'use client'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { votes } from '@/lib/decisions/content'
import { voteLabels } from '@/lib/decisions/labels'

const options = votes.map((value) => ({ value, label: voteLabels[value] }))

/** Who was there, on whose behalf, and how they voted; the totals are counted from this. */
export function AttendeeFields() {
  return (
    <FieldsetRepeater
      name="attendees" legend="Aanwezigen en hun stem" rowWord="aanwezige"
      help="De uitslag tellen we hieruit op. Wie er niet bij was, haalt u weg."
    >
      {(row) => (
        <div className="wp-attendee-row">
          <TextInput name={`${row}.name`} label="Naam" autoComplete="off" />
          <TextInput name={`${row}.onBehalfOf`} label="Namens" autoComplete="off" />
          <Select name={`${row}.vote`} label="Stem" options={options} emptyLabel="Nog niet bekend" />
        </div>
      )}
    </FieldsetRepeater>
  )
}
