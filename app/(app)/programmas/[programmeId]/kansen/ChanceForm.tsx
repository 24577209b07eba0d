'use client'
import { PlainForm } from '@/components/decision/PlainForm'
import { ActionForm } from '@/components/form/ActionForm'
import type { Choice } from '@/components/form/ChoiceGroup'
import { CheckboxGroup } from '@/components/form/CheckboxGroup'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { formatList } from '@/lib/platform/format'
import { addChanceAction, editChanceAction, removeChanceAction } from './actions'

type Existing = { id: string; version: number }
type Props = { programmeId: string; chance?: Existing; initial: Record<string, unknown>; goals: Choice[]; partners: Choice[]; places: string[] }

const labels = {
  place: 'Welke plek?', title: 'Wat kan hier?', explanation: 'Toelichting', goalIds: 'Aan welke ambities en doelen draagt dit bij?', organisationIds: 'Welke partners doen mee?', others: 'Wie nog meer?',
}

/** What can be done where, by whom, for which ambitions. */
export function ChanceForm({ programmeId, chance, initial, goals, partners, places }: Props) {
  const form = useActionForm({
    action: chance ? editChanceAction : addChanceAction, initial, id: 'kans', keep: chance ? `kans:${chance.id}` : `kans-nieuw:${programmeId}`,
    schema: () => import('@/lib/goals/chance-schema').then((all) => (chance ? all.editChanceSchema : all.addChanceSchema)),
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="Kans">
      <HiddenInput name="programmeId" value={programmeId} />
      {chance && <><HiddenInput name="chanceId" value={chance.id} /><VersionInput version={chance.version} /></>}
      <TextInput name="place" label={labels.place} width={30} maxLength={120} help={places.length > 0 ? `Al genoemd: ${formatList(places.slice(0, 8))}.` : 'Een plein, een straat, een gebouw.'} />
      <TextInput name="title" label={labels.title} maxLength={200} />
      <TextArea name="explanation" label={labels.explanation} optional rows={3} />
      <CheckboxGroup name="goalIds" label={labels.goalIds} options={goals} help="Minstens één. Liefst meer: een plek waar ambities samenkomen, brengt meer op." />
      <CheckboxGroup name="organisationIds" label={labels.organisationIds} optional inline options={partners} />
      <TextInput name="others" label={labels.others} optional maxLength={400} help="Bewoners, ondernemers, verenigingen: wie er belang bij heeft." />
      <SubmitButton>{chance ? 'Kans wijzigen' : 'Kans vastleggen'}</SubmitButton>
    </ActionForm>
  )
}

/** Takes the chance away. */
export function RemoveChance({ programmeId, chance: { id, version } }: { programmeId: string; chance: Existing }) {
  return (
    <PlainForm action={removeChanceAction}>
      <input type="hidden" name="programmeId" value={programmeId} />
      <input type="hidden" name="chanceId" value={id} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton variant="danger">Kans verwijderen</SubmitButton>
    </PlainForm>
  )
}
