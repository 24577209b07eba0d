'use client'
import { ConditionFields } from '@/components/decision/ConditionFields'
import { ActionForm } from '@/components/form/ActionForm'
import { DateInput } from '@/components/form/DateInput'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { WhenField } from '@/components/form/WhenField'
import type { Condition } from '@/lib/decisions/content'
import { writeOutcomeAction } from '../../actions'

type Props = {
  programmeId: string
  decision: { id: string; version: number }
  /** Those that the votes carry. */
  outcomes: readonly { value: string; label: string; help: string }[]
  /** Whom a condition can be given to. */
  people: readonly { id: string; name: string }[]
  initial: { outcome: string; motivation: string; conditions: readonly Condition[]; reviewOn: string }
}

const labels = { outcome: 'Uitkomst', motivation: 'Waarom', reviewOn: 'Opnieuw besluiten' }

/** What came of the vote, in words; chair and secretary sign below this. */
export function OutcomeForm({ programmeId, decision, outcomes, people, initial }: Props) {
  const form = useActionForm({ action: writeOutcomeAction, initial, id: 'uitkomst' })
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenInput name="programmeId" value={programmeId} />
      <HiddenInput name="decisionId" value={decision.id} />
      <VersionInput version={decision.version} />
      <RadioGroup name="outcome" label="Uitkomst" options={[...outcomes]} />
      <TextArea name="motivation" label="Waarom is dit besloten?" rows={5} help="Noem ook wat ertegen sprak. Zo begrijpt iedereen het later nog." />
      <WhenField name="outcome" equals="go_with_conditions">
        <ConditionFields people={people} />
      </WhenField>
      <WhenField name="outcome" equals="not_yet">
        <DateInput name="reviewOn" label="Wanneer komt het terug?" />
      </WhenField>
      <SubmitButton>Uitkomst bewaren</SubmitButton>
    </ActionForm>
  )
}
