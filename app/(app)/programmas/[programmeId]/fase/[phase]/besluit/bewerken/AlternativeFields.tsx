'use client'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { Stack } from '@/components/ui/Stack'
import { alternativeEfforts } from '@/lib/decisions/content'
import { alternativeEffortLabels } from '@/lib/decisions/labels'

const options = alternativeEfforts.map((value) => ({ value, label: alternativeEffortLabels[value] }))

/** What happens instead of an integral approach, and who keeps watching (handbook §4.6). */
export function AlternativeFields() {
  return (
    <Stack gap="lg">
      <CheckboxGroup name="alternativeEfforts" label="Welke andere inzet komt er?" help="Alleen als u niet doorgaat. Niets extra’s doen is meestal geen optie." options={options} />
      <TextArea name="alternativeEffort" label="Wat gebeurt er dan wel in de wijk?" rows={5} />
      <TextArea name="pulseIndicators" label="Waaraan ziet u of het beter of slechter gaat?" help="De indicatoren waarmee u de vinger aan de pols houdt." rows={3} />
      <TextInput name="pulseOwner" label="Wie houdt de vinger aan de pols?" width={30} />
    </Stack>
  )
}
